// What may be said of a note.
import { z } from "zod";
import { choice, optionalLines, text } from "@/lib/access/fields";

export const noteFormats = ["pdf", "docx", "txt"] as const;
export type NoteFormat = (typeof noteFormats)[number];

/** So many letters the reader of notes reads; a note has four such texts. */
const longest = 10_000;

/** 0: nothing was written yet. */
const version = z.coerce
  .number({ error: "unknownChoice" })
  .int()
  .min(0)
  .max(2 ** 31 - 1);
const side = choice(["theirs", "yours"]);

const written = {
  background: optionalLines(longest),
  highlights: optionalLines(longest),
  assessment: optionalLines(longest),
  comments: optionalLines(longest),
};

/** `version`: the newest that the person saw. After a conflict: a choice for each text, or one for all. */
export const saveNoteSchema = z.object({
  meeting: text(80),
  version,
  ...written,
  choice: z.record(z.string(), side, { error: "unknownChoice" }).optional(),
  wholesale: side.optional(),
});
export type SaveNote = z.infer<typeof saveNoteSchema>;

/** `taken`: the version to take up; `version`: the newest that the person saw. */
export const takeUpSchema = z.object({ meeting: text(80), taken: version, version });

/** `seen` stands for the mismatches that were shown. */
export const issueNoteSchema = z.object({ meeting: text(80), version, seen: z.string().max(64) });

/** `confirmed` stands for the mismatches with which it is taken all the same. */
export const exportNoteSchema = z.object({
  meeting: text(80),
  format: choice(noteFormats),
  confirmed: z.string().max(64).optional(),
});
export type ExportNote = z.infer<typeof exportNoteSchema>;
