import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { emailAddress, lines, name, optionalName, optionalText, text } from "@/lib/access/fields";

const most = 120;
const complaintOf = (field: z.ZodType, typed: string) => {
  const read = field.safeParse(typed);
  return read.success ? null : read.error.issues[0]?.message;
};
const letters = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 });
const between = (low: number, high: number) =>
  fc.integer({ min: low, max: high }).map((code) => String.fromCodePoint(code));

const turningAround = fc.oneof(between(0x202a, 0x202e), between(0x2066, 0x2069), between(0x200e, 0x200f));
const unseen = fc.oneof(
  turningAround,
  fc.constantFrom("\u00ad", "\u034f", "\u061c", "\u115f", "\u200b", "\u2060", "\u3164", "\ufeff", "\u{e0041}"),
);
const control = fc.oneof(between(0, 0x1f), between(0x7f, 0x9f)).filter((character) => character.trim() !== "");

const line = text(most);
const everyField = [line, lines(most), optionalText(most), name(most), optionalName(most)];

describe("a name", () => {
  test.each([
    "Ana",
    "O’Neill-D'Angelo, Jr.",
    "Дмитро Їжакевич",
    "Ἀλέξανδρος",
    "გიორგი",
    "Հայկ",
    "محمد",
    "می‌خواهم",
    "क्‍ष",
    "葛\u{e0100}城",
    "ᠮᠣᠩᠭᠣᠯ᠎ᠠ",
    "ᠬᠡᠯ᠋ᠡ",
    "Ł",
    "J. 3",
  ])("%j is one", (typed) => {
    expect(name(most).parse(typed)).toBe(typed.normalize("NFC"));
  });

  test.each(["-", "42", "'", "…", "\u2800", "👤"])("%j is none: it has no letter", (typed) => {
    expect(complaintOf(name(most), typed)).toBe("noLetter");
  });

  test.each([
    "\u200b",
    "\u200b\u200c",
    "\u3164",
    "\u200dAna",
    "Ana\u200c",
    "A\u200d\u200dna",
    "Ana \u200d Primer",
    "\ufe0f",
  ])("%j is none: something in it cannot be seen", (typed) => {
    expect(complaintOf(name(most), typed)).toBe("unseenInName");
  });
});

describe("text of one line", () => {
  test("with anything that cannot be seen in it is refused, wherever it stands", () => {
    fc.assert(
      fc.property(letters, unseen, letters, (before, hidden, after) => {
        for (const field of everyField)
          expect(complaintOf(field, `a${before}${hidden}${after}a`)).toMatch(/^un(seen|seenInName|readable)$/);
      }),
    );
  });

  test("with a control character or a line break in it is refused", () => {
    fc.assert(
      fc.property(fc.oneof(control, fc.constantFrom("\t", "\n", "\r\n", "\u2028", "\u2029")), (character) => {
        expect(complaintOf(line, `a${character}a`)).toBe("unreadable");
      }),
    );
  });

  test("whatever is accepted shows something, is as it is kept, and would be accepted again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (typed) => {
        const read = line.safeParse(typed);
        if (!read.success) return;
        expect(read.data).not.toMatch(/[\p{Cc}\u200b\u202a-\u202e\u2066-\u2069]/u);
        expect(read.data.trim()).not.toBe("");
        expect(line.parse(read.data)).toBe(read.data);
      }),
      { numRuns: 500 },
    );
  });

  test("never fails on what is no text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)), maxLength: 20 }),
        (typed) => {
          const read = line.safeParse(typed);
          if (read.success) expect(() => encodeURIComponent(read.data)).not.toThrow();
        },
      ),
    );
  });
});

test("an address may have several lines", () => {
  expect(lines(most).parse("1 Example Street\r\nSampletown")).toBe("1 Example Street\nSampletown");
  expect(complaintOf(lines(most), "1 Example Street\u0000")).toBe("unreadable");
});

test("an e-mail address holds nothing that cannot be seen", () => {
  expect(complaintOf(emailAddress, "ana\u200b@example.org")).toBe("unseen");
  expect(complaintOf(emailAddress, "\u202aana@example.org\u202c")).toBe("unseen");
});
