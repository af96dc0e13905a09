import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deadlineIn, writtenDeadline } from "@/lib/measures/deadline";
import { paragraphsIn } from "@/lib/measures/import/paragraphs";
import { statusOf, weaponsIn } from "@/lib/measures/import/words";
import { paragraphLabel, paragraphs, paragraphsInOrder } from "@/lib/resolution/vocabulary";
import { Unfit } from "@/lib/imports/cells";

describe("paragraphs of the resolution, as lists write them", () => {
  test.each([
    ["OP3(a)", "op3a"],
    ["3 a", "op3a"],
    ["3(a)-(b)", "op3a op3b"],
    ["3a - 3d", "op3a op3b op3c op3d"],
    ["OP 3", "op3a op3b op3c op3d"],
    ["OP 2-3(b)", "op2 op3a op3b"],
    ["6; OP 1, OP2 and 3 (d)", "op1 op2 op3d op6"],
    ["operative paragraphs 3 (a) and (c)", "op3a op3c"],
    ["OP8(d)", "op8"],
    ["8 (a)–(d)", "op8"],
    ["Ziffer 3 lit. b", "op3b"],
    ["paragraphes 3 a) et 6", "op3a op6"],
    ["пункты 3 а), 3 б) и 10", "op3a op3b op10"],
    ["UNSCR 1540 (2004) OP 10", "op10"],
  ])("%j", (cell, meant) => {
    expect(paragraphsIn(cell).join(" ")).toBe(meant);
  });

  test.each(["OP 11", "0", "3 (e)", "a", "6-3", "everything", "3 ab", "1 (b)", "-", "2-"])("%j is none", (cell) => {
    expect(() => paragraphsIn(cell)).toThrow(Unfit);
  });

  test("what our own files write is read as it was", () => {
    fc.assert(
      fc.property(fc.subarray([...paragraphs], { minLength: 1 }), (some) => {
        expect(paragraphsIn(some.map(paragraphLabel).join("; "))).toEqual(paragraphsInOrder(some));
      }),
    );
  });

  test("whatever a cell holds, it is paragraphs or none", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "grapheme" }), fc.stringMatching(/^[0-9a-dOP ().,;-]{0,12}$/)), (cell) => {
        try {
          expect(paragraphsIn(cell).length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(Unfit);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("deadlines", () => {
  test.each([
    ["30.6.2027", "2027-06-30"],
    ["2027-06-30", "2027-06-30"],
    ["30 June 2027", "2027-06-30"],
    ["by 30 June 2027", "2027-06-30"],
    ["до 31 декабря 2026 г.", "2026-12-31"],
    ["June 2027", "2027-06"],
    ["июнь 2027", "2027-06"],
    ["Ende Juni 2027", "2027-06"],
    ["06/2027", "2027-06"],
    ["2027-06", "2027-06"],
    ["Q2 2027", "2027-06"],
    ["IV квартал 2026 г.", "2026-12"],
    ["2. Quartal 2027", "2027-06"],
    ["3e trimestre 2026", "2026-09"],
    ["2027", "2027"],
    ["end of 2027", "2027"],
    ["fin 2027", "2027"],
    ["2024-2027", "2027"],
    ["someday", ""],
    ["31.2.2027", ""],
    ["13/2027", ""],
  ])("%j", (cell, meant) => {
    expect(writtenDeadline(deadlineIn(cell))).toBe(meant);
  });

  test("what our own files write is read as it was", () => {
    const day = fc.date({ min: new Date("1990-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom(4, 7, 10), (date, length) => {
        const written = date.toISOString().slice(0, length);
        expect(writtenDeadline(deadlineIn(written))).toBe(written);
      }),
    );
  });
});

test.each([
  ["nuclear", "nuclear"],
  ["Nuclear, chemical and biological", "nuclear chemical biological"],
  ["N/C/B", "nuclear chemical biological"],
  ["CBRN", "crossCutting"],
  ["средства доставки; химическое", "chemical delivery"],
  ["armes chimiques", "chemical"],
  ["Trägermittel", "delivery"],
])("weapons: %j", (cell, meant) => {
  expect(weaponsIn(cell).join(" ")).toBe(meant);
});

test.each(["radiological", "nuclear and something", ";"])("weapons: %j are none", (cell) => {
  expect(() => weaponsIn(cell)).toThrow(Unfit);
});

test.each([
  ["In progress", "underWay"],
  ["выполнено", "done"],
  ["на постоянной основе", "continuing"],
  ["Noch nicht begonnen", "notStarted"],
  ["abandonnée", "dropped"],
])("status: %j", (cell, meant) => {
  expect(statusOf(cell)).toBe(meant);
});
