import { expect, test } from "vitest";
import { nameOn } from "@/lib/states/list";
import { readStates } from "@/prisma/reference/files";

/** What a State's English names on record come to on a day. */
function calledOn(code: string, day: string) {
  const state = readStates().find((known) => known.code === code);
  const former = (state?.former ?? []).map(({ name, filingKey, validUntil: { date, precision } }) => ({
    name,
    filingKey,
    validUntil: date,
    untilPrecision: precision,
  }));
  const current = { name: state?.english.name ?? "", filingKey: "", validUntil: null, untilPrecision: null };
  return nameOn([current, ...former], day)?.name;
}

// The letter on the new name was in force on the day it was received, 1 June 2022.
test.each([
  ["TR", "2015-05-26", "Turkey"],
  ["TR", "2022-05-31", "Turkey"],
  ["TR", "2022-06-01", "Türkiye"],
])("a change on a known day: %s on %s is %s", (code, day, name) => {
  expect(calledOn(code, day)).toBe(name);
});

// In the course of the month or the year: the new name is certain only afterwards.
test.each([
  ["MK", "2019-02-28", "The former Yugoslav Republic of Macedonia"],
  ["MK", "2019-03-01", "North Macedonia"],
  ["CZ", "2025-12-31", "Czech Republic"],
  ["CZ", "2026-01-01", "Czechia"],
  ["RS", "2006-06-30", "Serbia and Montenegro"],
  ["RS", "2006-07-01", "Serbia"],
])("a change of which the day is not known: %s on %s is %s", (code, day, name) => {
  expect(calledOn(code, day)).toBe(name);
});

test("where no name holds, there is none", () => {
  const none: Parameters<typeof nameOn>[0] = [];
  const found: unknown = nameOn(none, "2022-06-01");
  expect(found).toBeUndefined();
});
