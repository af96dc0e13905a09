/**
 * Each of the fifteen plans on record as of four days, worked out by hand from what its sources say; and that its State's page
 * shows all of them, and what is doubtful of them.
 */
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { PlanView } from "@/app/_views/plan";
import { visitor } from "@/lib/access/actor";
import type { Database } from "@/lib/database/connect";
import { writeAsSystem } from "@/lib/database/write";
import { formatDate, today } from "@/lib/dates";
import { ageOn } from "@/lib/plans/age";
import { knownPlans, type KnownPlan } from "@/lib/plans/queries";
import { planStanding, type Stage } from "@/lib/plans/rules";
import { expiredWithNoSuccessor, preparingSince, type Since } from "@/lib/plans/since";
import { sourceParts } from "@/lib/plans/sources";
import { readPlans } from "@/prisma/reference/files";
import { loadReference } from "@/prisma/reference/load";
import { testDatabase } from "@/tests/database";
import { drawn } from "@/tests/drawn";

vi.mock("next-intl/server", () => ({ getLocale: () => Promise.resolve("en") }));

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
  await writeAsSystem("reference.load", loadReference);
});
afterAll(() => database.close());

const days = ["2014-01-01", "2016-08-10", "2022-12-31", "2026-11-25"] as const;
type Row = [plan: string, ...stages: [Stage, Stage, Stage, Stage]];

const byHand: Row[] = [
  // Adopted in April 2012; reviewed on 26 May 2015; its period ended with 2016, and plan 2 was adopted in 2021.
  ["RS 1", "adopted", "reviewed", "succeeded", "succeeded"],
  // Adopted in the course of 2021, for 2021-2025; none is known after it.
  ["RS 2", "unknown", "unknown", "adopted", "expired"],
  // Adopted on 10 January 2013; no period, and nothing dated after.
  ["HR 1", "adopted", "adopted", "adopted", "adopted"],
  // The consultation on the draft was on 17-18 October 2013; later stages not found.
  ["ME 1", "drafting", "drafting", "drafting", "drafting"],
  // Stood by the peer review of 2-5 August 2016; since when was not found, so nothing is said of 2014.
  ["BY 1", "unknown", "adopted", "adopted", "adopted"],
  // Existed in August 2016; without a period of its own, plan 2 of the same kind took its place on 24 December 2021.
  ["KG 1", "unknown", "adopted", "succeeded", "succeeded"],
  // Adopted on 24 December 2021 for 2022-2025; implementation is spoken of in September 2025 alone. Plan 3 is a draft, which succeeds nothing.
  ["KG 2", "unknown", "unknown", "adopted", "expired"],
  // Being prepared in September 2025; adoption not found.
  ["KG 3", "unknown", "unknown", "unknown", "drafting"],
  // Said to have run 2016-2021, but in June 2017 it was still being developed: nothing is dated before. Over with 2021.
  ["TJ 1", "unknown", "unknown", "expired", "expired"],
  // Reviewed in May 2017; 2015-2017 is the period of that review, not the plan's, and plan 2 is not known to be adopted.
  ["UZ 1", "unknown", "unknown", "reviewed", "reviewed"],
  // Being drafted in May 2017, for 2017-2021; what is not known to be adopted cannot expire.
  ["UZ 2", "unknown", "unknown", "drafting", "drafting"],
  // Round tables in 2017 and 2018; submitted on 11 June 2018; the last day of its period is 31 December 2022 itself.
  ["TM 1", "unknown", "unknown", "submitted", "expired"],
  // Drafted from May 2017; stood by the round table of 6-8 December 2022; no period.
  ["MN 1", "unknown", "unknown", "adopted", "adopted"],
  // Adopted in 2019, to 31 December 2021; another source says that it expired in 2022, which is over by that day, too.
  ["MK 1", "unknown", "unknown", "expired", "expired"],
  // Adopted in 2018; the last day of its period is 31 December 2022 itself.
  ["BA 1", "unknown", "unknown", "adopted", "expired"],
];

test("the table has every plan of the reference data", () => {
  expect(byHand.map(([plan]) => plan)).toEqual(readPlans().map(({ state, sequence }) => `${state} ${sequence}`));
});

describe.each(byHand)("%s", (name, ...stages) => {
  test.each(days.map((day, place) => [day, stages[place] ?? "unknown"] as const))(
    "as of %s: %s",
    async (day, stage) => {
      const [code, sequence] = name.split(" ");
      const plans = await knownPlans(visitor, code);
      const plan = plans.find((one) => String(one.sequence) === sequence);
      expect(plan && planStanding(plan, plans, day).stage).toBe(stage);
    },
  );
});

/** Of every plan that `said` says something of. */
async function each(said: (plan: KnownPlan, plans: KnownPlan[]) => string | null) {
  const all = await Promise.all(
    [...new Set(readPlans().map(({ state }) => state))].map((code) => knownPlans(visitor, code)),
  );
  return all.flatMap((plans) =>
    plans.flatMap((plan) => {
      const words = said(plan, plans);
      return words === null ? [] : [`${plan.stateCode} ${plan.sequence} ${words}`];
    }),
  );
}
const aged = (began: Since, day: string) => {
  const { how, count, unit } = ageOn(began, day);
  return `${how} ${count} ${unit}`;
};

test("expired with no successor, and since when, as of 25 November 2026", async () => {
  const found = await each((plan, plans) => {
    const expiry = expiredWithNoSuccessor(plan, plans, "2026-11-25");
    return expiry && `${expiry.since.certain}, next ${String(expiry.next)}, ${aged(expiry.since, "2026-11-25")}`;
  });
  expect(found).toEqual([
    "RS 2 2026-01-01, next null, exact 10 month",
    "KG 2 2026-01-01, next 3, exact 10 month",
    "TJ 1 2022-01-01, next null, exact 4 year",
    "TM 1 2023-01-01, next null, exact 3 year",
    "MK 1 2022-01-01, next null, exact 4 year",
    "BA 1 2023-01-01, next null, exact 3 year",
  ]);
});

test.each([
  // Of an event of May or June 2017 the day is not known: half a month more or less.
  [
    "2017-10-18",
    ["ME 1 exact 4 year", "TJ 1 about 4 month", "UZ 2 about 5 month", "MN 1 exact 5 month", "TM 1 about 4 month"],
  ],
  ["2021-12-31", ["ME 1 exact 8 year", "UZ 2 exact 4 year", "MN 1 exact 4 year"]],
  ["2026-11-25", ["ME 1 exact 13 year", "UZ 2 exact 9 year", "KG 3 exact 1 year"]],
])("under preparation, not known to be adopted, as of %s", async (day, expected) => {
  const found = await each((plan, plans) => {
    const began = preparingSince(plan, plans, day);
    return began && aged(began, day);
  });
  expect(found.toSorted()).toEqual(expected.toSorted());
});

const page = (code: string, filters: { on?: string } = {}) =>
  drawn(() =>
    Promise.resolve(
      PlanView({
        actor: visitor,
        code,
        query: { filters: { sort: "state", ...filters }, typed: {}, errors: {}, unknown: [] },
      }),
    ),
  );
const plain = (html: string) =>
  html
    .replace(/<!--.*?-->|<[^>]*>/g, " ")
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&")
    .replaceAll("&quot;", '"')
    .replace(/\s+/g, " ");
const shown = (text: string) =>
  sourceParts(text)
    .map((part) => part.text)
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();

test("without a day, a page is as of today", async () => {
  expect(plain(await page("RS"))).toContain(`As of ${formatDate(today(), "day", "en")}`);
});

describe("the page of a State's plans shows", () => {
  test.each([...new Set(readPlans().map(({ state }) => state))])(
    "%s: each source as a link, each doubt, and that the State has not confirmed it",
    async (code) => {
      const html = await page(code);
      const text = plain(html).replace(/ (?=[.,;)])/g, "");
      const plans = readPlans().filter(({ state }) => state === code);
      for (const { source, note, conflict, confidence, events } of plans) {
        const words = [source, note, conflict, ...events.flatMap((one) => [one.text, one.source])];
        for (const said of words) if (said) expect(text).toContain(shown(said).replace(/ (?=[.,;)])/g, ""));
        for (const said of [source, ...events.map((one) => one.source)])
          for (const { href } of sourceParts(said)) if (href) expect(html).toContain(href.replaceAll("&", "&amp;"));
        if (confidence !== "high") expect(text).toContain(confidence === "medium" ? "less certain" : "doubtful");
        if (conflict) expect(text).toContain("Sources disagree.");
      }
      const facts = plans.reduce((count, { events }) => count + 1 + events.length, 0);
      const ofPlans = plain(html.slice(0, html.indexOf('id="support"')));
      expect(ofPlans.match(/From public sources; not confirmed by the State\./g)).toHaveLength(facts);
    },
  );
});
