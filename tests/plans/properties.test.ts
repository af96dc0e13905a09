import fc from "fast-check";
import { expect, test } from "vitest";
import { periodEnd, plainDate } from "@/lib/dates";
import { planStanding, stages, stateStanding, type EventFacts, type PlanFacts } from "@/lib/plans/rules";

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
const ordered = fc.tuple(day, day).map((days) => days.toSorted() as [string, string]);

const counts = ({ date, precision: known }: EventFacts, on: string) =>
  date !== null && periodEnd(date, known ?? "day") <= on;

test("the stage goes back only by an event of the time between", () => {
  fc.assert(
    fc.property(plan, ordered, (facts, [earlier, later]) => {
      fc.pre(!facts.events.some((one) => counts(one, later) && !counts(one, earlier)));
      const rank = (on: string) => stages.indexOf(planStanding(facts, [facts], on).stage);
      const before = planStanding(facts, [facts], earlier);
      if (before.stage !== "unknown") expect(rank(later)).toBeGreaterThanOrEqual(rank(earlier));
    }),
  );
});

test("an event added later changes nothing on the days before it", () => {
  fc.assert(
    fc.property(plan, event, day, (facts, added, on) => {
      fc.pre(!counts(added, on));
      const longer = { ...facts, events: [...facts.events, added] };
      expect(planStanding(longer, [longer], on)).toEqual(planStanding(facts, [facts], on));
    }),
  );
});

test("the order in which events were entered does not matter", () => {
  fc.assert(
    fc.property(plan, day, (facts, on) => {
      const turned = { ...facts, events: facts.events.toReversed() };
      expect(planStanding(turned, [turned], on)).toEqual(planStanding(facts, [facts], on));
    }),
  );
});

test("the same events said to have been there 'by' their day never take a stage back", () => {
  fc.assert(
    fc.property(plan, ordered, (facts, [earlier, later]) => {
      const atTheLatest = { ...facts, periodTo: null, events: facts.events.map((one) => ({ ...one, by: true })) };
      const rank = (on: string) => {
        const { lastKnown } = planStanding(atTheLatest, [atTheLatest], on);
        return lastKnown ? stages.indexOf(lastKnown) : -1;
      };
      expect(rank(later)).toBeGreaterThanOrEqual(rank(earlier));
    }),
  );
});

test("once a State is known of, it never becomes unknown, nor does it rest on a plan that was succeeded", () => {
  fc.assert(
    fc.property(fc.uniqueArray(plan, { selector: ({ sequence }) => sequence }), ordered, (plans, [earlier, later]) => {
      const before = stateStanding(plans, earlier);
      const after = stateStanding(plans, later);
      if (before.stage !== "unknown") expect(after.stage).not.toBe("unknown");
      expect(after.stage).not.toBe("succeeded");
      expect(after.plan === null).toBe(after.stage === "unknown");
    }),
  );
});
