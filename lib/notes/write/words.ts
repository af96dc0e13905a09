import type { Translator } from "@/i18n/words-of";

/** The words of a note. */
export type NoteWords = Translator<"noteText">;
