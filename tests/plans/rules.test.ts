import { describe, expect, test } from "vitest";
import { plainDate } from "@/lib/dates";
import { planStanding, stateStanding, type EventFacts, type PlanFacts } from "@/lib/plans/rules";
import { readPlans } from "@/prisma/reference/files";

const asFacts = (plan: ReturnType<typeof readPlans>[number]): PlanFacts & { state: string } => ({
  state: plan.state,
  sequence: plan.sequence,
  kind: plan.kind,
  periodTo: plan.periodTo && plainDate(plan.periodTo.date),
  periodToPrecision: plan.periodTo?.precision ?? null,
  events: plan.events.map(({ kind, by, date }) => ({
    kind,
    by,
    date: plainDate(date.date),
    precision: date.precision,
  })),
});

const reference = readPlans().map(asFacts);
const plansOf = (code: string) => reference.filter(({ state }) => state === code);

/** Worked out by hand from the sources, State by State; a State in no table is unknown. */
const byHand: [day: string, stages: Record<string, string>][] = [
  ["2012-04-29", {}],
  ["2014-01-01", { RS: "adopted", HR: "adopted", ME: "drafting" }],
  ["2016-08-04", { RS: "reviewed", HR: "adopted", ME: "drafting" }],
  ["2016-08-10", { RS: "reviewed", HR: "adopted", ME: "drafting", BY: "adopted", KG: "adopted" }],
  ["2016-08-31", { RS: "reviewed", HR: "adopted", ME: "drafting", BY: "adopted", KG: "adopted" }],
  [
    "2022-12-31",
    {
      RS: "adopted",
      HR: "adopted",
      ME: "drafting",
      BY: "adopted",
      KG: "adopted",
      TJ: "expired",
      UZ: "drafting",
      TM: "submitted",
      MN: "adopted",
      MK: "expired",
      BA: "adopted",
    },
  ],
  [
    "2026-11-23",
    {
      RS: "expired",
      HR: "adopted",
      ME: "drafting",
      BY: "adopted",
      KG: "drafting",
      TJ: "expired",
      UZ: "drafting",
      TM: "expired",
      MN: "adopted",
      MK: "expired",
      BA: "expired",
    },
  ],
];

const codes = [...new Set(reference.map(({ state }) => state))];

test.each(byHand)("the States as of %s", (day, expected) => {
  const found = codes.map((code) => [code, stateStanding(plansOf(code), day).stage]);
  expect(Object.fromEntries(found)).toEqual({
    ...Object.fromEntries(codes.map((code) => [code, "unknown"])),
    ...expected,
  });
});

test("each plan today", () => {
  const found = reference.map((plan) => {
    const { stage, lastKnown } = planStanding(plan, plansOf(plan.state), "2026-11-23");
    return `${plan.state} ${plan.sequence} ${stage}, ${lastKnown ?? "nothing"} known`;
  });
  expect(found).toEqual([
    "RS 1 succeeded, reviewed known",
    "RS 2 expired, adopted known",
    "HR 1 adopted, adopted known",
    "ME 1 drafting, drafting known",
    "BY 1 adopted, adopted known",
    "KG 1 succeeded, adopted known",
    "KG 2 expired, implementing known",
    "KG 3 drafting, drafting known",
    "TJ 1 expired, reviewed known",
    "UZ 1 reviewed, reviewed known",
    "UZ 2 drafting, drafting known",
    "TM 1 expired, submitted known",
    "MN 1 adopted, adopted known",
    "MK 1 expired, adopted known",
    "BA 1 expired, adopted known",
  ]);
});

const plan = (facts: Partial<PlanFacts>): PlanFacts => ({
  sequence: 1,
  kind: "nap1540",
  periodTo: null,
  periodToPrecision: null,
  events: [],
  ...facts,
});
const event = (kind: EventFacts["kind"], date: string | null, precision: EventFacts["precision"], by = false) => ({
  kind,
  date,
  precision,
  by,
});
const stageOn = (day: string, ...plans: PlanFacts[]) => plans.map((one) => planStanding(one, plans, day).stage);

describe("an event counts", () => {
  test("once the month it names has certainly ended", () => {
    const facts = plan({ events: [event("adopted", "2016-02-01", "month")] });
    expect(stageOn("2016-02-28", facts)).toEqual(["unknown"]);
    expect(stageOn("2016-02-29", facts)).toEqual(["adopted"]);
  });

  test("once the year it names has certainly ended", () => {
    const facts = plan({ events: [event("adopted", "2016-01-01", "year", true)] });
    expect(stageOn("2016-12-30", facts)).toEqual(["unknown"]);
    expect(stageOn("2016-12-31", facts)).toEqual(["adopted"]);
  });

  test("never without a date", () => {
    expect(stageOn("2026-11-23", plan({ events: [event("adopted", null, null)] }))).toEqual(["unknown"]);
  });
});

describe("of several events", () => {
  test("a certainly later one stands, even where it goes back", () => {
    const events = [event("adopted", "2016-01-01", "year"), event("drafting", "2017-01-01", "day")];
    expect(stageOn("2017-06-01", plan({ events }))).toEqual(["drafting"]);
  });

  test("the furthest stands where their order is not certain", () => {
    const events = [event("implementing", "2016-05-02", "day"), event("adopted", "2016-01-01", "year")];
    expect(stageOn("2016-12-31", plan({ events }))).toEqual(["implementing"]);
  });

  test("one that was there 'by' a day takes nothing back", () => {
    const events = [event("implementing", "2016-05-02", "day"), event("adopted", "2018-01-01", "month", true)];
    expect(stageOn("2018-01-31", plan({ events }))).toEqual(["implementing"]);
  });
});

describe("a period that has ended", () => {
  const period = { periodTo: "2021-01-01", periodToPrecision: "year" } as const;
  const drafted = plan({ ...period, events: [event("drafting", "2017-05-01", "month")] });
  const submitted = plan({ ...period, events: [event("submitted", "2017-05-01", "month")] });

  test("expires the plan on the day after, and keeps what was last known", () => {
    expect(stageOn("2021-12-31", submitted)).toEqual(["submitted"]);
    expect(planStanding(submitted, [submitted], "2022-01-01")).toEqual({ stage: "expired", lastKnown: "submitted" });
  });

  test("expires nothing that was not known to be adopted: it was never in force", () => {
    expect(stageOn("2022-01-01", drafted)).toEqual(["drafting"]);
    expect(stageOn("2022-01-01", plan(period))).toEqual(["unknown"]);
  });

  test("is succeeded by a later plan that was adopted, not by a draft", () => {
    const adopted = plan({ sequence: 2, kind: "strategy", events: [event("adopted", "2023-01-01", "day")] });
    const draft = plan({ sequence: 2, events: [event("drafting", "2023-01-01", "day")] });
    expect(stageOn("2023-01-01", submitted, draft)).toEqual(["expired", "drafting"]);
    expect(stageOn("2023-01-01", drafted, adopted)).toEqual(["succeeded", "adopted"]);
  });
});

test("a plan without a known period is succeeded by a later one of its kind alone", () => {
  const first = plan({ events: [event("adopted", "2016-01-01", "day")] });
  const later = { sequence: 2, events: [event("adopted", "2021-01-01", "day")] };
  expect(stageOn("2021-01-01", first, plan(later))).toEqual(["succeeded", "adopted"]);
  expect(stageOn("2021-01-01", first, plan({ ...later, kind: "cbrnNap" }))).toEqual(["adopted", "adopted"]);
});

test("a State stands where its latest known plan stands", () => {
  const first = plan({ events: [event("adopted", "2016-01-01", "day")] });
  const second = plan({ sequence: 2, events: [event("interest", "2021-01-01", "day")] });
  expect(stateStanding([first, second], "2020-01-01")).toMatchObject({ stage: "adopted", plan: first });
  expect(stateStanding([first, second], "2021-01-01")).toMatchObject({ stage: "interest", plan: second });
  expect(stateStanding([], "2021-01-01")).toEqual({ stage: "unknown", lastKnown: null, plan: null });
});
