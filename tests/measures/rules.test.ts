import fc from "fast-check";
import { expect, test } from "vitest";
import {
  measureStatuses,
  noCounts,
  rateOf,
  standingOn,
  standings,
  type Counts,
  type Report,
} from "@/lib/measures/rules";

test("seven of twelve are done; one that was dropped and two without an end are left out, three without a report are not done", () => {
  const counts = { ...noCounts(), done: 7, underWay: 2, noReport: 3, dropped: 1, continuing: 2 };
  expect(rateOf(counts)).toMatchObject({ done: 7, of: 12, percent: 58 });
});

test("of nothing that can be done there is no rate", () => {
  expect(rateOf({ ...noCounts(), dropped: 2, continuing: 1 }).percent).toBeNull();
});

const counts = fc
  .array(fc.nat(50), { minLength: standings.length, maxLength: standings.length })
  .map((numbers): Counts => ({
    ...noCounts(),
    ...Object.fromEntries(standings.map((standing, place) => [standing, numbers[place] ?? 0])),
  }));

test("a rate is a hundred only where all that can be done is done, and the dropped never change it", () => {
  fc.assert(
    fc.property(counts, (of) => {
      const rate = rateOf(of);
      expect(rate.percent === 100).toBe(rate.of > 0 && of.notStarted + of.underWay + of.noReport === 0);
      expect(rateOf({ ...of, dropped: of.dropped + 1 }).percent).toBe(rate.percent);
    }),
  );
});

const day = fc.constantFrom("2025-01-01", "2025-06-30", "2026-01-01", "2026-11-25");
const report: fc.Arbitrary<Report> = fc.record({ on: day, status: fc.constantFrom(...measureStatuses) });

test("a measure stands where its last report of that day or before put it; later ones change nothing", () => {
  fc.assert(
    fc.property(fc.array(report), day, (reports, on) => {
      const before = reports.filter((one) => one.on <= on);
      const last = before
        .map((one) => one.on)
        .sort()
        .at(-1);
      expect(standingOn(reports, on)).toBe(before.findLast((one) => one.on === last)?.status ?? "noReport");
      expect(standingOn(before, on)).toBe(standingOn(reports, on));
    }),
  );
});
