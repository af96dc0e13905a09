import type { ReadNote } from "@/lib/notes/read/note";
import { readNote } from "@/lib/notes/read/read-note";

/**
 * Of several ways to write something, the most natural one that the reader of notes understands as it is meant: what the portal
 * writes, it can read again.
 * @param forms the most natural first, the plainest last, each with what the note says under which label.
 */
export function readable<Form>(
  forms: readonly [Form, ...Form[]],
  asNote: (form: Form) => string,
  isMeant: (read: ReadNote) => boolean,
): Form {
  const found = forms.find((form) => isMeant(readNote(`Information Note\n\n${asNote(form)}\n`)));
  return found ?? forms.at(-1) ?? forms[0];
}

/** @returns "A, B and C". */
export const listed = (names: readonly string[]): string => new Intl.ListFormat("en-GB").format(names);

/** @returns whether two lists say the same in the same order. */
export const same = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
