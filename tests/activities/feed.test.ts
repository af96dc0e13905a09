import fc from "fast-check";
import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { GET as feed } from "@/app/[locale]/activities.ics/route";
import { momentInVienna } from "@/lib/calendar/vienna";
import type { Database } from "@/lib/database/connect";
import { writeAsSystem } from "@/lib/database/write";
import { testNetwork } from "@/tests/network";
import { addActivity } from "./add";

let database: Database;
beforeAll(async () => {
  database = await testNetwork();
  vi.stubEnv("PORTAL_URL", "https://portal.example");
  vi.stubEnv("PORTAL_DEMO", "1");
  await writeAsSystem("test", async (transaction) => {
    const more = { states: ["SM"] };
    await addActivity(transaction, {
      ...more,
      slug: "clocks-change",
      title: "Webinars; winter, summer",
      status: "confirmed",
      sessions: [
        { startsOn: "2031-03-29", startsAt: "09:30", endsAt: "17:00" },
        { startsOn: "2031-03-31", startsAt: "09:30", endsAt: "17:00" },
        { startsOn: "2031-04-07", endsOn: "2031-04-08" },
      ],
    });
    await addActivity(transaction, {
      ...more,
      slug: "some-quarter",
      status: "confirmed",
      sessions: [{ startsOn: "2031-04-01", endsOn: "2031-06-30", precision: "quarter" }],
    });
    await addActivity(transaction, {
      ...more,
      slug: "off",
      status: "cancelled",
      cancelledReason: "the host withdrew",
      sessions: [{ startsOn: "2031-07-01" }],
    });
  });
});
afterAll(() => database.close());

const ask = (query: string, headers: Record<string, string> = {}) =>
  feed(new Request(`https://portal.example/activities.ics${query}`, { headers }), {
    params: Promise.resolve({ locale: "en" }),
  });
const read = (text: string) => new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]);
async function eventsOf(query: string) {
  const components = read(await (await ask(query)).text()).getAllSubcomponents("vevent");
  return new Map(
    components.map((component) => [new ICAL.Event(component).uid.split("@")[0], new ICAL.Event(component)]),
  );
}
const utc = (time: ICAL.Time | undefined) => time?.toJSDate().toISOString();
const statusOf = (event: ICAL.Event | undefined) => event?.component.getFirstPropertyValue("status");

describe("a feed, read by another program", () => {
  test("has an event for each session, each known by a number of its own", async () => {
    const events = await eventsOf("?state=SM&scope=named");
    expect([...events.keys()].sort()).toEqual([
      "activity-clocks-change-1",
      "activity-clocks-change-2",
      "activity-clocks-change-3",
      "activity-off-1",
      "activity-some-quarter-1",
    ]);
    expect(events.get("activity-clocks-change-2")?.summary).toBe("Webinars; winter, summer (fictional) (2 of 3)");
  });

  test("tells times as Vienna's clocks do, in winter and in summer; days without times are whole", async () => {
    const events = await eventsOf("?state=SM&scope=named");
    const [winter, summer, whole] = [1, 2, 3].map((number) => events.get(`activity-clocks-change-${number}`));
    expect([utc(winter?.startDate), utc(winter?.endDate)]).toEqual([
      "2031-03-29T08:30:00.000Z",
      "2031-03-29T16:00:00.000Z",
    ]);
    expect([utc(summer?.startDate), utc(summer?.endDate)]).toEqual([
      "2031-03-31T07:30:00.000Z",
      "2031-03-31T15:00:00.000Z",
    ]);
    expect(whole?.startDate.isDate).toBe(true);
    expect([String(whole?.startDate), String(whole?.endDate)]).toEqual(["2031-04-07", "2031-04-09"]);
  });

  test("a quarter is tentative over all its days, and says so", async () => {
    const quarter = (await eventsOf("?state=SM&scope=named")).get("activity-some-quarter-1");
    expect([String(quarter?.startDate), String(quarter?.endDate)]).toEqual(["2031-04-01", "2031-07-01"]);
    expect(statusOf(quarter)).toBe("TENTATIVE");
    expect(quarter?.description).toContain("second quarter of 2031");
  });

  test("what is cancelled is, what is certain is", async () => {
    const events = await eventsOf("?state=SM&scope=named");
    expect(statusOf(events.get("activity-off-1"))).toBe("CANCELLED");
    expect(statusOf(events.get("activity-clocks-change-1"))).toBe("CONFIRMED");
  });

  test("the series of webinars on record has its three days, under any filter that lets it through", async () => {
    for (const query of ["?kind=webinarSeries&to=2020-12-31", "?organiser=unrcpd&from=2020-12-01&to=2020-12-31"]) {
      const events = [...(await eventsOf(query)).values()];
      expect(events.map(({ startDate }) => String(startDate)).sort()).toEqual([
        "2020-12-01",
        "2020-12-08",
        "2020-12-15",
      ]);
    }
  });

  test("of a State, with and without what is for all", async () => {
    const [all, named] = [
      await eventsOf("?state=KG&to=2025-12-31"),
      await eventsOf("?state=KG&scope=named&to=2025-12-31"),
    ];
    expect(named.has("activity-2018-04-training-bishkek-1")).toBe(true);
    expect(named.has("activity-2018-09-training-rostov-1")).toBe(false);
    expect(all.has("activity-2018-09-training-rostov-1")).toBe(true);
    expect(all.has("activity-2017-06-round-table-dushanbe-1")).toBe(false);
  });

  test("stays the same until something changes; then its identity does", async () => {
    const before = await ask("?state=SM");
    const same = await ask("?state=SM", { "If-None-Match": before.headers.get("ETag") ?? "" });
    expect(same.status).toBe(304);
    await writeAsSystem("test", (transaction) =>
      transaction.activity.update({ where: { slug: "off" }, data: { city: "San Marino", version: { increment: 1 } } }),
    );
    const after = await eventsOf("?state=SM&scope=named");
    expect(after.get("activity-off-1")?.sequence).toBe(1);
    expect(after.get("activity-off-1")?.location).toBe("San Marino");
  });

  test.each(["?state=XX", "?Staat=KG", "?from=2026-02-30", "?organiser=nobody", "?from=2026-02-02&to=2026-02-01"])(
    "is refused where it asks for what there is not: %s",
    async (query) => {
      const answer = await ask(query);
      expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining("/activities")]);
    },
  );
});

test("a moment is the one at which Vienna's clocks show it, but for the hour that they skip", () => {
  const clock = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Vienna", dateStyle: "short", timeStyle: "short" });
  const minutes = fc.integer({ min: Date.UTC(1996, 0) / 60_000, max: Date.UTC(2099, 0) / 60_000 });
  fc.assert(
    fc.property(minutes, (minute) => {
      const shown = clock.format(minute * 60_000);
      const [day = "", time = ""] = shown.split(" ");
      const moment = momentInVienna(day, time);
      expect(clock.format(moment)).toBe(shown);
      expect(minute * 60_000 - moment.getTime()).toBeOneOf([0, 3_600_000]);
    }),
    { numRuns: 300 },
  );
  expect(momentInVienna("2031-03-30", "02:30").toISOString()).toBe("2031-03-30T01:30:00.000Z");
  expect(momentInVienna("2031-10-26", "02:30").toISOString()).toBe("2031-10-26T00:30:00.000Z");
});
