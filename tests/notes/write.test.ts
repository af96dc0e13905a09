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

  test("that of a meeting online says so, and names no city", () => {
    const dates = { startsOn: "2025-03-10", endsOn: "2025-03-10", precision: "day" as const, days: [] };
    const text = noteOf({ ...belgrade, dates, mode: "online", city: null, host: null });
    expect(text).toContain("Date and venue: 10 March 2025, online\n");
    expect(readNote(text)).toMatchObject({ startsOn: "2025-03-10", city: null, hostCode: null });
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
