import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { visitor } from "@/lib/access/actor";
import { entriesIn } from "@/lib/activities/calendar";
import { readActivityQuery, type ActivityFilters } from "@/lib/activities/filters";
import { periodAround, weeksOf } from "@/lib/activities/periods";
import { listActivities, nearestTo } from "@/lib/activities/queries";
import { talliesByOrganiser, talliesByState } from "@/lib/activities/tallies";
import { layOut } from "@/lib/activities/timeline";
import type { Database } from "@/lib/database/connect";
import { writeAsSystem } from "@/lib/database/write";
import { loadReference } from "@/prisma/reference/load";
import { testDatabase } from "@/tests/database";

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
  await writeAsSystem("reference.load", loadReference);
});
afterAll(() => database.close());

const found = async (filters: ActivityFilters) =>
  (await listActivities(visitor, filters, { when: "all" })).activities.map(({ slug }) => slug);

describe("the events on record", () => {
  test("are 35, each with its source; unknown stays unknown", async () => {
    const { activities, all } = await listActivities(visitor, {}, { when: "past" });
    expect(all).toBe(35);
    expect(activities.every(({ source, confidence, status }) => source && confidence && status === "held")).toBe(true);
    expect(
      activities
        .filter(({ statesUnknown }) => statesUnknown)
        .map(({ slug }) => slug)
        .sort(),
    ).toEqual(["2014-03-workshop-astana", "2014-04-organisations-vienna", "2017-11-workshop-kyiv"]);
    expect(activities.filter(({ sessions }) => sessions.length > 1).map(({ slug }) => slug)).toEqual([
      "2020-12-webinars-south-asia-mongolia",
    ]);
  });

  test.each<[string, ActivityFilters, string[]]>([
    ["of a State alone", { state: "ME", scope: "named" }, ["2013-10-consultation-montenegro"]],
    [
      "without those for all",
      { scope: "named", kind: "training" },
      ["2018-04-training-bishkek", "2022-10-training-bishkek"],
    ],
    [
      "of a sub-region",
      { region: "easternAsia", scope: "named", kind: "webinarSeries" },
      ["2020-12-webinars-south-asia-mongolia"],
    ],
    ["by a State", { organiser: "PL" }, ["2013-06-peer-review-poland-croatia"]],
    ["by an organisation", { organiser: "undp" }, ["2012-03-mission-moldova"]],
    [
      "on a theme and a weapon",
      { theme: "chemicalSecurity", weapon: "chemical", to: "2014-12-31" },
      ["2014-12-round-table-kyiv"],
    ],
    ["of days that touch", { from: "2016-08-05", to: "2016-08-05" }, ["2016-08-peer-review-minsk"]],
    [
      "of a month of which no more is known",
      { from: "2013-06-30", to: "2013-07-01" },
      ["2013-06-peer-review-poland-croatia"],
    ],
    [
      "by words of a title, a place and a State",
      { q: "peer MINSK tajik" },
      ["2015-peer-review-bishkek", "2016-08-peer-review-minsk"],
    ],
    ["by signs that mean something to a database", { q: "100%_" }, []],
    ["on a paragraph that no source names", { paragraph: "op3d" }, []],
  ])("%s", async (_what, filters, slugs) => {
    expect((await found(filters)).sort()).toEqual(slugs);
  });

  test("are listed page by page, none twice and none left out", async () => {
    const pages = await Promise.all(
      [1, 2, 3, 4].map((page) => listActivities(visitor, {}, { when: "past", page, most: 10 })),
    );
    const slugs = pages.flatMap(({ activities }) => activities.map(({ slug }) => slug));
    expect(slugs).toHaveLength(35);
    expect(new Set(slugs).size).toBe(35);
    expect(pages.every(({ pages: all }) => all === 4)).toBe(true);
  });

  test("are counted by State and by who organises them", async () => {
    const { states, regionWide, unknown } = await talliesByState(visitor, {});
    expect(states.get("MN")).toEqual({ ideas: 0, coming: 0, past: 5, cancelled: 0, next: null });
    expect([regionWide.past, unknown.past]).toEqual([8, 3]);
    const organisers = await talliesByOrganiser(visitor, { state: "UA", scope: "named" });
    expect(organisers.map(({ organiser, name, past }) => [organiser ?? name, past])).toEqual([
      ["osce", 2],
      ["ICCSS", 1],
      ["Ukrainian Chemists Union", 1],
      ["unoda", 1],
    ]);
  });
});

describe("the calendar", () => {
  test("puts nothing on a day that is not known, and reads a period alone", async () => {
    const { entries } = await entriesIn(visitor, {}, periodAround("2018-07", "quarter"), 25);
    expect(entries.map(({ activity: { slug }, session, month }) => [slug, session.precision, month])).toEqual([
      ["2018-07-peer-review-issyk-kul", "month", "2018-07"],
      ["2018-09-training-rostov", "day", "2018-09"],
    ]);
    const year = await entriesIn(visitor, {}, periodAround("2015-05", "year"), 25);
    expect(year.entries.find(({ month }) => month === null)?.activity.slug).toBe("2015-peer-review-bishkek");
  });

  test("draws so many of a month, and says how many there are", async () => {
    const { entries, counts } = await entriesIn(visitor, {}, periodAround("2017-05", "quarter"), 1);
    expect(entries.map(({ month }) => month)).toEqual(["2017-05", "2017-06"]);
    expect([...counts]).toEqual([
      ["2017-05", 2],
      ["2017-06", 2],
    ]);
  });

  test("where there is nothing, tells the nearest before and after", async () => {
    expect(await nearestTo(visitor, {}, periodAround("2023-05", "year"))).toEqual({
      before: "2022-12-06",
      after: "2025-09-16",
    });
  });

  test("weeks begin on Monday and hold the whole month", () => {
    const weeks = weeksOf("2026-11");
    expect([weeks[0]?.[0], weeks[0]?.[6], weeks.at(-1)?.[6]]).toEqual(["2026-10-26", "2026-11-01", "2026-12-06"]);
    expect(periodAround("2026-11", "quarter")).toMatchObject({ from: "2026-10-01", to: "2026-12-31" });
  });

  test("bars of one row do not lie on each other", async () => {
    const period = { from: "2016-01-01", to: "2018-12-31" };
    const { entries } = await entriesIn(visitor, {}, period, 25);
    const { bars } = layOut(entries, period, false);
    const overlapping = bars.some((one, place) =>
      bars.slice(place + 1).some((other) => other.lane === one.lane && other.x < one.x + one.width),
    );
    expect([bars.length > 5, overlapping]).toEqual([true, false]);
  });
});

test("an address that asks for what there is not is told so, and keeps what was typed", () => {
  const query = readActivityQuery({ kind: "party", from: "2026-02-02", to: "2026-02-01", at: "soon", foo: "1" });
  expect(query.errors).toEqual({ kind: "unknownChoice", to: "backwards" });
  expect(query.unknown).toEqual(["foo", "at=soon"]);
  expect(query.typed).toMatchObject({ kind: "party", to: "2026-02-01" });
});

test("a calendar opens at a year as at a month", () => {
  expect(readActivityQuery({ view: "year", at: "2027" }).filters.at).toBe("2027-01");
  expect(readActivityQuery({ view: "year", at: "2027-05" }).filters.at).toBe("2027-05");
});
