import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { GET as one } from "@/app/[locale]/meetings/[slug]/calendar/route";
import { GET as feed } from "@/app/[locale]/meetings.ics/route";
import { calendarOf, type CalendarEvent } from "@/lib/calendar/ics";
import type { Database } from "@/lib/database/connect";
import { writeAsSystem } from "@/lib/database/write";
import { runsOf } from "@/lib/meetings/days";
import { testNetwork } from "@/tests/network";

let database: Database;
beforeAll(async () => {
  database = await testNetwork();
  vi.stubEnv("PORTAL_URL", "https://portal.example");
  vi.stubEnv("PORTAL_DEMO", "1");
});
afterAll(() => database.close());

const read = (text: string) => new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]);
const eventsOf = (calendar: ICAL.Component) =>
  calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
const ofAll = (headers: Record<string, string> = {}) =>
  feed(new Request("https://portal.example/meetings.ics", { headers }), { params: Promise.resolve({ locale: "en" }) });
const ofOne = (slug: string) =>
  one(new Request(`https://portal.example/meetings/${slug}.ics`), { params: Promise.resolve({ locale: "en", slug }) });

const event: CalendarEvent = {
  uid: "a@b",
  title: "A; b, c\\d",
  from: "2015-05-26",
  until: "2015-05-28",
  place: null,
  text: `${"Ж".repeat(200)}\nline`,
  address: "https://portal.example/meetings/a",
  status: "CONFIRMED",
  changedAt: new Date("2026-11-24T03:04:05.678Z"),
  sequence: 3,
};

describe("what is written", () => {
  test("is folded at 75 octets, ends its lines as it must, and is read as it was meant", () => {
    const text = calendarOf([event]);
    const lines = text.split("\r\n");
    expect(lines.pop()).toBe("");
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const [found] = eventsOf(read(text));
    expect(found?.summary).toBe("A; b, c\\d");
    expect(found?.description).toBe(event.text);
    expect(found?.sequence).toBe(3);
    expect(found?.location).toBeNull();
    expect(text).toContain("\r\nDTSTAMP:20261124T030405Z\r\n");
  });

  test("days that do not follow each other are periods of their own", () => {
    expect(runsOf(["2015-05-28", "2015-05-26", "2015-05-27", "2015-06-30"])).toEqual([
      { from: "2015-05-26", until: "2015-05-29" },
      { from: "2015-06-30", until: "2015-07-01" },
    ]);
  });
});

describe("one meeting", () => {
  test("takes its days whole, the day after the last excluded", async () => {
    const response = await ofOne("2015-belgrade");
    expect(response.headers.get("Content-Type")).toBe("text/calendar; charset=utf-8");
    const [found, ...others] = eventsOf(read(await response.text()));
    expect(others).toEqual([]);
    expect(found?.uid).toBe("2015-belgrade@1540-points-of-contact");
    expect(found?.startDate.isDate).toBe(true);
    expect([found?.startDate.toString(), found?.endDate.toString()]).toEqual(["2015-05-26", "2015-05-28"]);
    expect(found?.summary).toBe("Second meeting of the OSCE Points of Contact on UNSCR 1540");
    expect(found?.location).toBe("Belgrade, Serbia");
    expect(found?.description).toContain("Government of the Republic of Serbia");
    expect(found?.component.getFirstPropertyValue("url")).toBe("https://portal.example/meetings/2015-belgrade");
  });

  test("that there is not is not found", async () => {
    await expect(ofOne("2099-nowhere")).rejects.toMatchObject({ digest: expect.stringContaining("404") as string });
  });
});

describe("the feed", () => {
  test("has every meeting, says how often to ask, and names nobody", async () => {
    const text = await (await ofAll()).text();
    const calendar = read(text);
    expect(eventsOf(calendar).map(({ uid }) => uid)).toEqual([
      "2014-vienna@1540-points-of-contact",
      "2015-belgrade@1540-points-of-contact",
      "demo-meeting@1540-points-of-contact",
      "demo-planned@1540-points-of-contact",
    ]);
    expect(calendar.getFirstPropertyValue("x-wr-calname")).toBe("1540 Points of Contact: meetings");
    expect(String(calendar.getFirstPropertyValue("refresh-interval"))).toBe("PT12H");
    const names = await database.client.participant.findMany({ select: { familyName: true } });
    expect(names.length).toBeGreaterThan(50);
    for (const { familyName } of names) expect(text).not.toContain(`${familyName},`);
  });

  test("a fictional meeting says so, and is in the demonstration alone", async () => {
    expect(await (await ofAll()).text()).toContain("(fictional)");
    vi.stubEnv("PORTAL_DEMO", "");
    expect(await (await ofAll()).text()).not.toContain("demo-meeting");
    await expect(ofOne("demo-meeting")).rejects.toBeDefined();
    vi.stubEnv("PORTAL_DEMO", "1");
  });

  test("is the same until something changes: then its stamp and sequence are others, its identity is not", async () => {
    const before = await ofAll();
    const etag = before.headers.get("ETag") ?? "";
    const same = await ofAll({ "If-None-Match": `W/${etag}` });
    expect([same.status, await same.text()]).toEqual([304, ""]);
    await writeAsSystem("test", (transaction) =>
      transaction.meeting.update({ where: { slug: "2014-vienna" }, data: { venue: "Hofburg" } }),
    );
    const after = await ofAll({ "If-None-Match": etag });
    expect(after.status).toBe(200);
    const [found] = eventsOf(read(await after.text()));
    const [earlier] = eventsOf(read(await before.text()));
    expect(found?.location).toBe("Hofburg, Vienna, Austria");
    expect(found?.uid).toBe(earlier?.uid);
    expect(found?.sequence).toBe((earlier?.sequence ?? 0) + 1);
  });
});
