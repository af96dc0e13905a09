import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayBefore, periodEnd, periodStart, plainDate } from "@/lib/dates";
import { ageOn, fullMonths } from "@/lib/plans/age";
import { planStanding, type EventFacts, type PlanFacts } from "@/lib/plans/rules";
import { expiredWithNoSuccessor, preparingSince, stageSince, type Since } from "@/lib/plans/since";

const day = fc
  .date({ min: new Date("2010-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
  .map((date) => plainDate(date));
const precision = fc.constantFrom("day", "month", "year");
const event: fc.Arbitrary<EventFacts> = fc.record({
  kind: fc.constantFrom("interest", "needsAnalysis", "drafting", "adopted", "submitted", "implementing", "reviewed"),
  date: day,
  precision,
  by: fc.boolean(),
});
const plan: fc.Arbitrary<PlanFacts> = fc.record({
  sequence: fc.integer({ min: 1, max: 5 }),
  kind: fc.constantFrom("nap1540", "cbrnNap", "strategy"),
  periodTo: fc.option(day),
  periodToPrecision: precision,
  events: fc.array(event, { maxLength: 5 }),
});
const ofState = fc.uniqueArray(plan, { selector: ({ sequence }) => sequence, minLength: 1, maxLength: 3 });
const inUse = fc.tuple(ofState, day);

test("a plan stands at its stage on every day since it is certain to, and did not on the day before", () => {
  fc.assert(
    fc.property(inUse, fc.double({ min: 0, max: 1, noNaN: true }), ([plans, on], part) => {
      const [first] = plans as [PlanFacts];
      const { stage } = planStanding(first, plans, on);
      const found = stageSince(first, plans, on);
      expect(found === null).toBe(stage === "unknown");
      if (!found) return;
      const at = (which: string) => planStanding(first, plans, which).stage;
      const [from, to] = [found.certain, on].map((which) => new Date(which).getTime()) as [number, number];
      expect(found.certain <= on).toBe(true);
      expect(at(plainDate(new Date(from + (to - from) * part)))).toBe(stage);
      expect(at(dayBefore(found.certain))).not.toBe(stage);
    }),
  );
});

test("expired with no successor is what stands as expired, and what is prepared was neither adopted nor has expired", () => {
  fc.assert(
    fc.property(inUse, ([plans, on]) => {
      const [first] = plans as [PlanFacts];
      const { stage } = planStanding(first, plans, on);
      expect(expiredWithNoSuccessor(first, plans, on) !== null).toBe(stage === "expired");
      expect(preparingSince(first, plans, on) !== null).toBe(["interest", "needsAnalysis", "drafting"].includes(stage));
      const until = first.periodTo && periodEnd(first.periodTo, first.periodToPrecision ?? "day");
      if (stage === "expired") expect((until ?? "") < on).toBe(true);
    }),
  );
});

const known: fc.Arbitrary<Since> = fc
  .record({ date: day, precision, by: fc.boolean() })
  .map((found) => ({ ...found, ended: false, certain: periodEnd(found.date, found.precision) }));

test("an age never claims more than its beginning allows", () => {
  fc.assert(
    fc.property(known, fc.nat({ max: 9000 }), (found, days) => {
      const on = plainDate(new Date(new Date(found.certain).getTime() + days * 86_400_000));
      const { how, count, unit } = ageOn(found, on);
      const length = unit === "year" ? 12 : 1;
      const least = fullMonths(found.certain, on);
      const most = fullMonths(periodStart(found.date, found.precision), on);
      expect(count).toBeGreaterThanOrEqual(0);
      if (how === "atLeast") expect(least).toBeGreaterThanOrEqual(count * length);
      else if (how === "upTo") expect(most).toBeLessThan(count * length);
      else {
        if (how === "exact") expect([least, most].map((months) => Math.floor(months / length))).toEqual([count, count]);
        expect(count * length).toBeGreaterThan(least - length);
        expect(count * length).toBeLessThan(most + length);
      }
      if (found.by) expect(how).toBe("atLeast");
      if (found.precision === "day" && !found.by) expect(how).toBe("exact");
    }),
  );
});

const from = (date: string, known: Since["precision"], by = false): Since => ({
  date,
  precision: known,
  by,
  ended: false,
  certain: periodEnd(date, known),
});

describe("how long, no more exactly than known", () => {
  test.each([
    [from("2020-02-29", "day"), "2024-02-28", "exact 3 year"],
    [from("2020-02-29", "day"), "2024-02-29", "exact 4 year"],
    [from("2026-11-01", "day"), "2026-11-25", "exact 0 month"],
    [from("2026-09-01", "month"), "2026-11-25", "about 2 month"],
    [from("2012-04-01", "month"), "2015-10-15", "exact 3 year"],
    [from("2012-04-01", "month"), "2016-04-15", "about 4 year"],
    [from("2021-01-01", "year"), "2021-12-31", "upTo 12 month"],
    [from("2021-01-01", "year"), "2022-03-01", "upTo 2 year"],
    [from("2021-01-01", "year"), "2024-07-01", "about 3 year"],
    [from("2016-08-05", "day", true), "2026-11-25", "atLeast 10 year"],
    [from("2026-08-05", "day", true), "2026-11-25", "atLeast 3 month"],
  ])("since %o on %s: %s", (found, on, expected) => {
    const { how, count, unit } = ageOn(found, on);
    expect(`${how} ${count} ${unit}`).toBe(expected);
  });
});
