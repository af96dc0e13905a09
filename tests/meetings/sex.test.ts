// Women and men: recorded where somebody says so, seen by the centre, told to everybody else as sums that single nobody out.
import { array, assert, constantFrom, property } from "fast-check";
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import type { Database } from "@/lib/database/connect";
import { addDelegate } from "@/lib/meetings/add-delegate";
import { statistics } from "@/lib/meetings/statistics";
import { participantList } from "@/lib/participants/queries";
import { leastSum, sexSums } from "@/lib/participants/sex";
import { actorOf, testNetwork } from "@/tests/network";
import { meetingToday } from "./people";

describe("sums", () => {
  test("are said both or neither, each of five persons at least, and all add up", () => {
    const said = array(constantFrom("woman" as const, "man" as const, null), { maxLength: 40 });
    assert(
      property(said, (list) => {
        const { sums, notRecorded, isRecorded } = sexSums(list);
        expect(isRecorded).toBe(list.some((one) => one !== null));
        expect(notRecorded).toBe(list.filter((one) => one === null).length);
        if (sums === null) return;
        expect(Math.min(sums.women, sums.men)).toBeGreaterThanOrEqual(leastSum);
        expect(sums.women + sums.men + notRecorded).toBe(list.length);
      }),
    );
  });

  test.each([
    [5, 5, { women: 5, men: 5 }],
    [5, 4, null],
    [4, 20, null],
    [20, 0, null],
  ])("%i women and %i men", (women, men, sums) => {
    const list = [...Array<"woman">(women).fill("woman"), ...Array<"man">(men).fill("man"), null];
    expect(sexSums(list).sums).toEqual(sums);
  });
});

describe("at the desk", () => {
  let database: Database;
  let staff: Actor;
  let meeting: Awaited<ReturnType<typeof meetingToday>>;
  beforeAll(async () => {
    database = await testNetwork();
    staff = await actorOf(database, "staff@example.org");
    meeting = await meetingToday();
  });
  afterAll(() => database.close());

  const add = (familyName: string, more: Record<string, string>) =>
    pass(addDelegate, staff, {
      ...{ meeting: meeting.slug, delegation: meeting.serbia, id: randomUUID(), present: "on" },
      ...{ familyName, ...more },
    });

  test("it is recorded where it was said, seen by the centre alone, and counted", async () => {
    expect((await add("Unsaid", {})).status).toBe("done");
    expect((await add("Wrong", { gender: "x" })).status).toBe("invalid");
    for (let place = 0; place < 10; place += 1)
      await add(`Example ${"abcdefghij"[place]}`, { gender: place < 5 ? "woman" : "man" });
    await add("Absent", { gender: "man", present: "" });
    const seenBy = async (email: string) => {
      const reader = await actorOf(database, email);
      const list = await participantList(reader, meeting.slug, { order: "en", who: "registered", contacts: "without" });
      return list?.delegations.flatMap(({ people }) => people.flatMap(({ gender }) => gender ?? [])).length;
    };
    expect([await seenBy("staff@example.org"), await seenBy("coordinator@example.org")]).toEqual([11, 11]);
    expect([await seenBy("expert@example.org"), await seenBy("poc.serbia@example.org")]).toEqual([0, 0]);
    const found = (await statistics()).meetings.find(({ slug }) => slug === meeting.slug);
    expect(found?.sex).toEqual({ sums: { women: 5, men: 5 }, notRecorded: 1, isRecorded: true });
  });
});
