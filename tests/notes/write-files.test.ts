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

test("no line of a print ends within a date, nor before one in brackets", async () => {
  const dates = [
    "26-27 May 2015",
    "10 April 2014",
    "27 to 29 September 2011",
    "3, 5 and 10 March 2025",
    "3-4 October 2017",
  ];
  const points = Array.from({ length: 60 }, (_, index) => {
    const before = "a word ".repeat(8 + (index % 12)) + "i".repeat(index % 7);
    return `- ${before} in Vienna (${dates[index % dates.length] ?? ""}) and after it`;
  });
  const texts = { ...noTexts, background: points.join("\n") };
  const found = await textOfFile(await contentOf(writeNote({ record: belgrade, texts, draft: false }, say), "pdf"));
  const text = (typeof found === "string" ? found : found.text).replaceAll("\u00a0", " ");
  const whole = dates.reduce((sum, date) => sum + text.split(`Vienna (${date}`).length - 1, 0);
  expect(whole).toBe(points.length);
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
