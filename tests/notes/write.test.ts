/** What is written as a note is read again as the same record. */
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { wordsOf } from "@/i18n/words-of";
import { readNote } from "@/lib/notes/read/read-note";
import { noTexts, type NoteRecord } from "@/lib/notes/write/record";
import { writeNote } from "@/lib/notes/write/sheet";
import { asTxt } from "@/lib/notes/write/txt";
import type { NoteWords } from "@/lib/notes/write/words";
import { asRead, belgrade, meetings, told } from "./recorded";

let say: NoteWords;
beforeAll(async () => {
  say = await wordsOf("en", "noteText");
});

const noteOf = (record: NoteRecord) => asTxt(writeNote({ record, texts: noTexts, draft: false }, say));

describe("a note is read again as the record it was written from", () => {
  test("that of Belgrade", () => {
    expect(told(readNote(noteOf(belgrade)))).toEqual(asRead(belgrade));
  });

  test("any", () => {
    fc.assert(
      fc.property(meetings, (record) => {
        const text = noteOf(record);
        expect(told(readNote(text)), text).toEqual(asRead(record));
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});
