/** How support stands to the adoption of a plan, and what may be concluded from it: worked out by hand. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EventFacts } from "@/lib/plans/rules";
import { adoptionSpan, firstAdoption, relationOf, type AdoptableFacts, type SupportFacts } from "@/lib/support/rules";
import { monthsBetween, typicalWait, waitOf, type Wait } from "@/lib/support/wait";

const event = (kind: EventFacts["kind"], date: string, by = false): EventFacts => ({
  kind,
  date: `${date}-01-01`.slice(0, 10),
  precision: date.length === 4 ? "year" : date.length === 7 ? "month" : "day",
  by,
});
const plan = (...events: EventFacts[]): AdoptableFacts => ({ sequence: 1, conflict: null, events });
const support = (date: string, more: Partial<SupportFacts> = {}): SupportFacts => {
  const { precision } = event("drafting", date);
  const startsOn = { date: `${date}-01-01`.slice(0, 10), precision: precision ?? "day" };
  return { model: "roundTable", startsOn, plan: null, towards: null, confidence: "high", ...more };
};

describe("when a plan was adopted", () => {
  test.each<[string, EventFacts[], ReturnType<typeof adoptionSpan>]>([
    ["a month", [event("adopted", "2012-04")], { earliest: "2012-04-01", latest: "2012-04-30" }],
    ["by a day, not before", [event("adopted", "2016-08-05", true)], { earliest: null, latest: "2016-08-05" }],
    [
      "after it was still drafted, before it was submitted",
      [event("drafting", "2018-01"), event("submitted", "2018-06-11")],
      { earliest: "2018-01-01", latest: "2018-06-11" },
    ],
    ["only drafted", [event("drafting", "2013-10-18")], null],
    [
      "the first that says it stood",
      [event("adopted", "2018-04", true), event("adopted", "2016-08-05", true)],
      { earliest: null, latest: "2016-08-05" },
    ],
    [
      "a draft of a later plan tells nothing",
      [event("adopted", "2016", true), event("drafting", "2018")],
      { earliest: null, latest: "2016-12-31" },
    ],
  ])("%s", (_name, events, span) => {
    expect(adoptionSpan(plan(...events))).toEqual(span);
  });
});

describe("support and the first adoption", () => {
  const known = firstAdoption([plan(event("adopted", "2012-04"))]);
  const vague = firstAdoption([plan(event("adopted", "2016-08-05", true))]);
  test.each<[string, SupportFacts, typeof known, ReturnType<typeof relationOf>]>([
    ["the month before", support("2012-03"), known, "before"],
    ["the same month", support("2012-04-10"), known, "unclear"],
    ["the month after", support("2012-05"), known, "after"],
    ["in the year of it", support("2012"), known, "unclear"],
    ["earlier than a day by which it stood", support("2015"), vague, "unclear"],
    ["later than that day", support("2016-08-06"), vague, "after"],
    ["for drafting this plan", support("2016", { plan: 1, towards: "drafting" }), vague, "before"],
    ["for drafting another", support("2016", { plan: 2, towards: "drafting" }), vague, "unclear"],
    ["for reviewing it", support("2012-04", { plan: 1, towards: "reviewed" }), known, "after"],
    ["no plan adopted", support("2012"), firstAdoption([plan(event("drafting", "2013"))]), "notAdopted"],
  ])("%s", (_name, one, adoption, relation) => {
    expect(relationOf(one, adoption)).toBe(relation);
  });

  test("the plan adopted first counts, whatever its number", () => {
    const later = { ...plan(event("adopted", "2011")), sequence: 2, conflict: "Sources disagree." };
    expect(firstAdoption([plan(event("adopted", "2012")), later])).toMatchObject({ sequence: 2, isDisputed: true });
  });
});

describe("from the first support to adoption", () => {
  test.each<[string, string, number]>([
    ["2017-05-08", "2018-06-11", 13],
    ["2017-06-30", "2018-01-01", 6],
    ["2017-06-01", "2017-06-30", 0],
    ["2018-01-01", "2017-01-01", 0],
  ])("from %s to %s: %i whole months", (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months);
  });

  const adoption = firstAdoption([plan(event("drafting", "2018-01"), event("submitted", "2018-06-11"))]);
  test.each<[string, SupportFacts[], typeof adoption, Wait]>([
    [
      "a span, where dates are rough",
      [support("2017-06"), support("2018-01")],
      adoption,
      { known: "months", least: 6, most: 12, isDoubtful: false },
    ],
    [
      "doubtful, where the first support is",
      [support("2015", { confidence: "low" })],
      adoption,
      { known: "months", least: 24, most: 41, isDoubtful: true },
    ],
    ["none before", [support("2019")], adoption, { known: "after" }],
    [
      "dates do not tell",
      [support("2015")],
      firstAdoption([plan(event("adopted", "2016", true))]),
      { known: "unclear" },
    ],
    ["nothing adopted", [support("2015")], null, { known: "notAdopted" }],
  ])("%s", (_name, supports, first, wait) => {
    expect(waitOf(supports, first)).toEqual(wait);
  });

  test("no span is turned around, whatever the dates", () => {
    const day = fc.date({ min: new Date("2005-01-01"), max: new Date("2026-12-31"), noInvalidDate: true });
    const rough = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.toISOString().slice(0, length));
    fc.assert(
      fc.property(fc.array(rough, { minLength: 1, maxLength: 4 }), rough, rough, (given, drafted, stood) => {
        const first = firstAdoption([plan(event("drafting", drafted), event("submitted", stood))]);
        const wait = waitOf(
          given.map((date) => support(date)),
          first,
        );
        if (wait.known === "months") expect(wait.most).toBeGreaterThanOrEqual(wait.least);
      }),
    );
  });

  test("of four States nothing is concluded; of five, the medians", () => {
    const waits = [10, 2, 30, 4].map((least): Wait => ({ known: "months", least, most: least * 2, isDoubtful: false }));
    expect(typicalWait([...waits, { known: "after" }])).toBeNull();
    expect(typicalWait([...waits, { known: "months", least: 6, most: 12, isDoubtful: false }])).toEqual({
      least: 6,
      most: 12,
    });
  });
});
