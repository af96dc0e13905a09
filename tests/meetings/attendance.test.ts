import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import type { Database } from "@/lib/database/connect";
import { write, writeAsSystem } from "@/lib/database/write";
import { markAttendance } from "@/lib/meetings/mark-attendance";
import { meetingPage } from "@/lib/meetings/queries";
import { undoAttendance } from "@/lib/meetings/undo-attendance";
import { loadReference } from "@/prisma/reference/load";
import { testDatabase } from "@/tests/database";
import { expert, meetingToday, staffMember, standingMarks } from "./people";

let database: Database;
let staff: Actor;
let meeting: Awaited<ReturnType<typeof meetingToday>>;
const client = () => database.client;

beforeAll(async () => {
  database = await testDatabase();
  await writeAsSystem("reference.load", loadReference);
  staff = await staffMember();
});
afterAll(() => database.close());

const counts = async () => (await meetingPage(staff, meeting.slug, "en"))?.counted;
const mark = (fields: Record<string, string>, actor = staff) =>
  pass(markAttendance, actor, { meeting: meeting.slug, ...fields });

describe("marking", () => {
  beforeAll(async () => void (meeting = await meetingToday()));

  test("two desks at once leave one standing mark, and both are told of it", async () => {
    const other = await staffMember("Other Desk");
    const outcomes = await Promise.all([
      mark({ delegation: meeting.serbia }),
      mark({ delegation: meeting.serbia }, other),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(["done", "done"]);
    expect(outcomes[0]).toEqual(outcomes[1]);
    expect(await standingMarks(meeting.meetingId)).toHaveLength(1);
    expect(await counts()).toEqual({ states: 1, organisations: 0, persons: 0 });
  });

  test("a mark sent again under its own id is one mark, and stays undone once undone", async () => {
    const id = randomUUID();
    const fields = { participant: meeting.delegate, mark: id };
    await mark(fields);
    const time: unknown = expect.stringMatching(/^\d\d:\d\d$/);
    const standing = [meeting.delegate, id, time, "Example Staff"];
    expect(await mark(fields)).toMatchObject({ status: "done", result: { standing } });
    expect(await counts()).toEqual({ states: 2, organisations: 0, persons: 1 });
    const undo = () => pass(undoAttendance, staff, { meeting: meeting.slug, mark: id });
    expect((await undo()).status).toBe("done");
    const undone = await client().attendance.findUniqueOrThrow({ where: { id } });
    expect((await undo()).status).toBe("done");
    expect(await client().attendance.findUniqueOrThrow({ where: { id } })).toEqual(undone);
    expect(await mark(fields)).toMatchObject({ status: "done", result: { standing: null } });
    expect(await counts()).toEqual({ states: 1, organisations: 0, persons: 0 });
  });

  test("what is not there to be undone is as good as undone; of no meeting at all it is refused", async () => {
    const before = await standingMarks(meeting.meetingId);
    const undo = (slug: string) => pass(undoAttendance, staff, { meeting: slug, mark: randomUUID() });
    expect(await undo(meeting.slug)).toMatchObject({ status: "done", result: { key: null } });
    expect((await undo("no-such-meeting")).status).toBe("refused");
    expect(await standingMarks(meeting.meetingId)).toEqual(before);
    const reader = await expert();
    const theirs = await pass(undoAttendance, reader, { meeting: meeting.slug, mark: randomUUID() });
    expect(theirs.status).toBe("refused");
  });

  test("each mark and each undoing has one audit entry, in the name of who did it", async () => {
    const id = randomUUID();
    await mark({ delegation: meeting.monaco, mark: id });
    await mark({ delegation: meeting.monaco });
    await pass(undoAttendance, staff, { meeting: meeting.slug, mark: id });
    const entries = await client().auditTrail.findMany({
      where: { subject: "Attendance", subjectId: id },
      orderBy: { id: "asc" },
    });
    expect(
      entries.map(({ action, operation, actorName, stateCode }) => [action, operation, actorName, stateCode]),
    ).toEqual([
      ["attendance.mark", "insert", "Example Staff", "MC"],
      ["attendance.undo", "update", "Example Staff", "MC"],
    ]);
  });

  test.each([
    ["nothing", {}],
    ["both", { delegation: randomUUID(), participant: randomUUID() }],
    ["no id", { delegation: "1' OR '1'='1" }],
    ["a mark's id that is none", { delegation: randomUUID(), mark: "x" }],
  ])("%s named: invalid", async (_name, fields: Record<string, string>) => {
    expect((await mark(fields)).status).toBe("invalid");
  });

  test("what is not of this meeting is refused", async () => {
    const other = await meetingToday();
    expect((await mark({ delegation: other.serbia })).status).toBe("refused");
    expect((await mark({ participant: other.delegate })).status).toBe("refused");
    expect((await mark({ delegation: randomUUID() })).status).toBe("refused");
    expect(await standingMarks(other.meetingId)).toEqual([]);
  });

  test("an expert may not mark, and the database refuses what the door would have let through", async () => {
    const reader = await expert();
    expect((await mark({ delegation: meeting.monaco }, reader)).status).toBe("refused");
    const { meetingId, monaco: delegationId, day } = meeting;
    const forced = write({ accountId: reader.accountId ?? "", action: "attendance.mark" }, (transaction) =>
      transaction.attendance.create({ data: { meetingId, delegationId, day } }),
    );
    await expect(forced).rejects.toThrow(/row-level security/);
  });
});
