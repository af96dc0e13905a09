/** The note as DOCX and PDF is read again as the same record. */
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { wordsOf } from "@/i18n/words-of";
import { contentOf } from "@/lib/notes/file";
import { textOfFile } from "@/lib/notes/files/text-of-file";
import { readNote } from "@/lib/notes/read/read-note";
import { noTexts, type NoteRecord } from "@/lib/notes/write/record";
import { writeNote } from "@/lib/notes/write/sheet";
import type { NoteWords } from "@/lib/notes/write/words";
import { asRead, belgrade, meetings, told } from "./recorded";

let say: NoteWords;
beforeAll(async () => {
  say = await wordsOf("en", "noteText");
});

async function readAgain(record: NoteRecord, format: "docx" | "pdf") {
  const file = await contentOf(writeNote({ record, texts: noTexts, draft: false }, say), format);
  const found = await textOfFile(file);
  return told(readNote(typeof found === "string" ? found : found.text));
}

test.each(["docx", "pdf"] as const)("that of Belgrade as %s", async (format) => {
  expect(await readAgain(belgrade, format)).toEqual(asRead(belgrade));
});

test.each([
  ["docx", 20],
  ["pdf", 5],
] as const)(
  "any as %s",
  async (format, numRuns) => {
    await fc.assert(
      fc.asyncProperty(meetings, async (record) => {
        expect(await readAgain(record, format)).toEqual(asRead(record));
      }),
      { numRuns, endOnFailure: true },
    );
  },
  120_000,
);
