import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pass } from "@/lib/access/door";
import type { Database } from "@/lib/database/connect";
import { markAttendance } from "@/lib/meetings/mark-attendance";
import { statistics } from "@/lib/meetings/statistics";
import { actorOf, testNetwork } from "@/tests/network";

let database: Database;
beforeAll(async () => {
  database = await testNetwork();
});
afterAll(() => database.close());

const of = async (slug: string) => (await statistics()).meetings.find((meeting) => meeting.slug === slug);

describe("of the record", () => {
  test("Belgrade: 22 counted and 23 reported, 51 with a Point of Contact reported, of 57; persons not named", async () => {
    expect(await of("2015-belgrade")).toMatchObject({
      total: 57,
      counted: { states: 22, organisations: 5 },
      persons: null,
      reported: { statesAttending: 23, statesWithPointOfContact: 51 },
      mismatch: true,
      withPointOfContact: null,
      attendingWithPointOfContact: null,
      isRecorded: true,
    });
  });

  test("Vienna: nothing is known of who was there, and nothing is made up", async () => {
    expect(await of("2014-vienna")).toMatchObject({
      counted: null,
      persons: null,
      reported: {},
      mismatch: false,
      withPointOfContact: null,
      isRecorded: false,
    });
  });

  test("the oldest first; 35 States are on no list", async () => {
    const { meetings, never, total } = await statistics();
    expect(meetings.map(({ slug }) => slug)).toEqual(["2014-vienna", "2015-belgrade", "demo-meeting"]);
    expect([never.length, total]).toEqual([35, 57]);
    expect(never.map(({ code }) => code)).not.toContain("RS");
    expect(never.slice(0, 3).map(({ name }) => name)).toEqual(["Andorra", "Austria", "Azerbaijan"]);
  });
});

test("who is marked counts at once, and of a State its Point of Contact on that day", async () => {
  expect(await of("demo-meeting")).toMatchObject({ counted: { states: 0 }, persons: 0, isRecorded: false });
  const staff = await actorOf(database, "staff@example.org");
  const delegations = await database.client.delegation.findMany({
    where: { meeting: { slug: "demo-meeting" }, stateCode: { in: ["AT", "GE"] } },
    select: { id: true },
  });
  for (const { id } of delegations) await pass(markAttendance, staff, { meeting: "demo-meeting", delegation: id });
  expect(await of("demo-meeting")).toMatchObject({
    counted: { states: 2 },
    attendingWithPointOfContact: 2,
    isRecorded: true,
  });
  const { never } = await statistics();
  expect(never).toHaveLength(33);
  expect(never.map(({ code }) => code)).not.toContain("AT");
});
