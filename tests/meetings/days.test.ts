// The desk of a meeting of several days: each mark belongs to its day, and a correction says when it was made.
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import { statusOf } from "@/lib/access/outcome";
import type { Database } from "@/lib/database/connect";
import { writeAsSystem } from "@/lib/database/write";
import { formatDate, today } from "@/lib/dates";
import { addDelegate } from "@/lib/meetings/add-delegate";
import { addState } from "@/lib/meetings/add-delegation";
import { deskMeeting, snapshot } from "@/lib/meetings/desk-queries";
import { markAttendance } from "@/lib/meetings/mark-attendance";
import { meetingPage } from "@/lib/meetings/queries";
import { undoAttendance } from "@/lib/meetings/undo-attendance";
import { participantList } from "@/lib/participants/queries";
import { loadReference } from "@/prisma/reference/load";
import { testDatabase } from "@/tests/database";
import { dayFromToday } from "./day";
import { meetingToday, staffMember, standingMarks } from "./people";

const [before, now, later] = [dayFromToday(-2), today(), dayFromToday(3)];
let database: Database;
let staff: Actor;
let meeting: Awaited<ReturnType<typeof meetingToday>>;

beforeAll(async () => {
  database = await testDatabase();
  await writeAsSystem("reference.load", loadReference);
  staff = await staffMember();
});
afterAll(() => database.close());
beforeEach(async () => void (meeting = await meetingToday([before, now, later])));

const mark = (fields: Record<string, string>) => pass(markAttendance, staff, { meeting: meeting.slug, ...fields });
const errors = (outcome: Awaited<ReturnType<typeof mark>>) => (outcome.status === "invalid" ? outcome.errors : null);

async function desk(day: string | null = null) {
  const found = await deskMeeting(meeting.slug, day);
  if (!found) throw new Error("no desk");
  return { found, shown: await snapshot(found, "", "en") };
}

test("a mark belongs to its day: each day has its own, and the meeting counts who was there on any of them", async () => {
  await mark({ delegation: meeting.serbia, day: before });
  await mark({ delegation: meeting.serbia });
  await mark({ participant: meeting.delegate, day: before });
  const [first, second] = [await desk(before), await desk()];
  expect(second.found).toMatchObject({ day: now, allDays: [before, now, later], trouble: null });
  expect(first.shown.marks.map(([key]) => key).sort()).toEqual([meeting.serbia, meeting.delegate].sort());
  expect(second.shown.marks.map(([key]) => key)).toEqual([meeting.serbia]);
  const [other, ...none] = second.shown.otherDays ?? [];
  expect([other?.day, other?.keys.toSorted(), none]).toEqual([before, [meeting.serbia, meeting.delegate].sort(), []]);
  const page = await meetingPage(staff, meeting.slug, "en");
  expect(page?.counted).toEqual({ states: 2, organisations: 0, persons: 1 });
  const list = await participantList(staff, meeting.slug, { order: "en", who: "present", contacts: "without" });
  expect(list?.delegations.map(({ stateCode, days }) => [stateCode, days])).toEqual([
    ["MC", [before]],
    ["RS", [before, now]],
  ]);
});

test("what another desk marks on another day is shown to the desk of this one", async () => {
  const { found, shown } = await desk();
  expect((await snapshot(found, "", "en", shown.list)).otherDays).toBeUndefined();
  await mark({ delegation: meeting.serbia, day: before });
  expect((await snapshot(found, "", "en", shown.list)).otherDays).toEqual([{ day: before, keys: [meeting.serbia] }]);
});

test("a correction says who made it and on which day, and what was undone stays on record", async () => {
  await mark({ delegation: meeting.serbia, day: before });
  const [row] = (await desk(before)).shown.marks;
  const said: unknown = expect.stringMatching(new RegExp(`^${formatDate(now, "day", "en")}, \\d\\d:\\d\\d$`));
  expect(row).toEqual([meeting.serbia, row?.[1], said, "Example Staff"]);
  await pass(undoAttendance, staff, { meeting: meeting.slug, mark: row?.[1] ?? "" });
  expect(await standingMarks(meeting.meetingId)).toEqual([]);
  const kept = await database.client.attendance.findUniqueOrThrow({ where: { id: row?.[1] ?? "" } });
  expect(kept.withdrawnAt).not.toBeNull();
});

test("a mark handed in later keeps the time at which it was made; the audit trail says when it came", async () => {
  const id = randomUUID();
  const made = new Date(Date.now() - 3_600_000);
  await mark({ delegation: meeting.serbia, day: before, mark: id, at: made.toISOString() });
  const row = await database.client.attendance.findUniqueOrThrow({ where: { id } });
  expect(row.markedAt).toEqual(made);
  const entry = await database.client.auditEntry.findFirstOrThrow({ where: { subjectId: id } });
  expect(entry.at.getTime()).toBeGreaterThan(made.getTime() + 3_000_000);
});

test.each([
  ["in the future", () => new Date(Date.now() + 3_600_000).toISOString()],
  ["before the day", () => "2020-01-01T00:00:00Z"],
  ["that is none", () => "yesterday"],
])("a time %s loses no mark: the server's own is noted", async (_name, at) => {
  const began = Date.now();
  await mark({ delegation: meeting.serbia, at: at() });
  const [row] = await standingMarks(meeting.meetingId);
  expect(row?.markedAt?.getTime()).toBeGreaterThanOrEqual(began);
  expect(row?.markedAt?.getTime()).toBeLessThanOrEqual(Date.now());
});

test("what somebody else made is not handed in by whoever is signed in", async () => {
  const outcome = await mark({ delegation: meeting.serbia, by: randomUUID() });
  expect(statusOf(outcome)).toBe(409);
  expect(await standingMarks(meeting.meetingId)).toEqual([]);
  expect((await mark({ delegation: meeting.serbia, by: staff.accountId ?? "" })).status).toBe("done");
  const [row] = await standingMarks(meeting.meetingId);
  const undone = await pass(undoAttendance, staff, { meeting: meeting.slug, mark: row?.id ?? "", by: randomUUID() });
  expect(statusOf(undone)).toBe(409);
  expect(await standingMarks(meeting.meetingId)).toHaveLength(1);
});

test("nobody is marked on a day to come, on a day that is none of the meeting, or at a meeting that was cancelled", async () => {
  const everyWay = (day: string) => [
    mark({ delegation: meeting.serbia, day }),
    pass(addState, staff, { meeting: meeting.slug, day, state: "AT", present: "on" }),
    pass(addDelegate, staff, {
      ...{ meeting: meeting.slug, day, delegation: meeting.serbia, id: randomUUID() },
      ...{ familyName: "Example", present: "on" },
    }),
  ];
  const refusals = [...everyWay(later), ...everyWay(dayFromToday(1))];
  for (const refused of await Promise.all(refusals)) {
    expect(errors(refused)).toEqual({ day: expect.any(String) as unknown });
  }
  await writeAsSystem("test", (transaction) =>
    transaction.meeting.update({
      where: { id: meeting.meetingId },
      data: { cancelledAt: new Date(), cancelledReason: "Test" },
      select: { id: true },
    }),
  );
  expect((await desk()).found.trouble).toBe("meetingCancelled");
  for (const refused of await Promise.all(everyWay(now))) {
    expect(errors(refused)?.day).toBe("This meeting does not take place: nobody can be marked present");
  }
  expect(await standingMarks(meeting.meetingId)).toEqual([]);
  expect(await database.client.delegation.count({ where: { meetingId: meeting.meetingId } })).toBe(2);
});
