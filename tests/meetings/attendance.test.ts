import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import type { Database } from "@/lib/database/connect";
import { write, writeAsSystem } from "@/lib/database/write";
import { addDelegate } from "@/lib/meetings/add-delegate";
import { addOrganisation, addState } from "@/lib/meetings/add-delegation";
import { markAttendance } from "@/lib/meetings/mark-attendance";
import { meetingPage } from "@/lib/meetings/queries";
import { undoAttendance } from "@/lib/meetings/undo-attendance";
import { withdrawDelegate } from "@/lib/meetings/withdraw-delegate";
import { withdrawDelegation } from "@/lib/meetings/withdraw-delegation";
import { loadReference } from "@/prisma/reference/load";
import { testDatabase } from "@/tests/database";
import { expert, meetingToday, staffMember, standingMarks } from "./people";

const complaint: unknown = expect.any(String);

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

describe("the list", () => {
  beforeAll(async () => void (meeting = await meetingToday()));

  const walkIn = (fields: Record<string, string>) => pass(addState, staff, { meeting: meeting.slug, ...fields });

  test("a State walks in, present at once; a second desk finds it there; it can be withdrawn and come back", async () => {
    const [first, second] = await Promise.all([
      walkIn({ state: "UZ", present: "on" }),
      walkIn({ state: "UZ", present: "on" }),
    ]);
    expect([first.status, second.status].toSorted()).toEqual(["done", "invalid"]);
    expect(await counts()).toEqual({ states: 1, organisations: 0, persons: 0 });
    const { id } = await client().delegation.findFirstOrThrow({
      where: { meetingId: meeting.meetingId, stateCode: "UZ" },
    });
    await pass(withdrawDelegation, staff, { meeting: meeting.slug, delegation: id });
    expect(await counts()).toEqual({ states: 0, organisations: 0, persons: 0 });
    expect(await mark({ delegation: id })).toMatchObject({ status: "invalid" });
    await walkIn({ state: "UZ" });
    expect(await counts()).toEqual({ states: 0, organisations: 0, persons: 0 });
    await mark({ delegation: id });
    expect(await counts()).toEqual({ states: 1, organisations: 0, persons: 0 });
  });

  test("what was expected cannot be withdrawn at the desk", async () => {
    await pass(withdrawDelegation, staff, { meeting: meeting.slug, delegation: meeting.monaco });
    await pass(withdrawDelegate, staff, { meeting: meeting.slug, participant: meeting.delegate });
    const page = await meetingPage(staff, meeting.slug, "en");
    expect(page?.delegations.find(({ stateCode }) => stateCode === "MC")?.delegates).toHaveLength(1);
  });

  test.each([
    [{ state: "XX" }, { state: complaint }],
    [{ state: "MC" }, { state: complaint }],
    [{ state: "" }, { state: complaint }],
  ])("%o: a complaint beside the field", async (fields: Record<string, string>, errors) => {
    expect(await walkIn(fields)).toMatchObject({ status: "invalid", errors });
  });

  test("an organisation walks in: one on record, or a new one, which is then on record under one name", async () => {
    const add = (fields: Record<string, string>) => pass(addOrganisation, staff, { meeting: meeting.slug, ...fields });
    const unicri = await client().organisation.findUniqueOrThrow({ where: { slug: "unicri" } });
    expect((await add({ organisation: unicri.id, present: "on" })).status).toBe("done");
    expect((await add({ organisation: "", name: "Académie d’exemple", acronym: "ADE", present: "on" })).status).toBe(
      "done",
    );
    expect(await add({ name: "ACADEMIE D'EXEMPLE" })).toMatchObject({
      status: "invalid",
      errors: { name: complaint },
    });
    expect(await add({})).toMatchObject({ status: "invalid", errors: { organisation: complaint } });
    expect(await add({ organisation: unicri.id, name: "Both" })).toMatchObject({ status: "invalid" });
    expect(await add({ organisation: randomUUID() })).toMatchObject({ status: "invalid" });
    expect(await client().organisation.count({ where: { acronym: "ADE" } })).toBe(1);
    expect(await counts()).toMatchObject({ organisations: 2 });
  });

  test("a delegate is added once, however often the form is sent, and can be withdrawn with the mark", async () => {
    const id = randomUUID();
    const fields = {
      meeting: meeting.slug,
      delegation: meeting.serbia,
      id,
      familyName: "Żółć-Ørsted",
      givenNames: "Đorđe",
      present: "on",
    };
    const outcomes = await Promise.all([pass(addDelegate, staff, fields), pass(addDelegate, staff, fields)]);
    expect(outcomes.map(({ status }) => status)).toEqual(["done", "done"]);
    const before = await counts();
    expect(before).toMatchObject({ persons: 1 });
    const again = await pass(addDelegate, staff, { ...fields, id: randomUUID(), familyName: "ŻÓŁĆ-ØRSTED" });
    expect(again).toMatchObject({ status: "invalid", errors: { familyName: complaint } });
    await pass(withdrawDelegate, staff, { meeting: meeting.slug, participant: id });
    expect(await counts()).toMatchObject({ persons: 0, states: (before?.states ?? 0) - 1 });
    expect(await client().attendance.count({ where: { participantId: id, withdrawnAt: null } })).toBe(0);
  });

  test("a delegate without a name, or with an over-long one: what was typed comes back", async () => {
    const fields = {
      meeting: meeting.slug,
      delegation: meeting.serbia,
      id: randomUUID(),
      givenNames: "x".repeat(121),
      familyName: " ",
    };
    const outcome = await pass(addDelegate, staff, fields);
    expect(outcome).toMatchObject({ status: "invalid", typed: fields });
    expect(outcome.status === "invalid" && Object.keys(outcome.errors).toSorted()).toEqual([
      "familyName",
      "givenNames",
    ]);
  });

  test("the database refuses a participant of a delegation of another meeting", async () => {
    const other = await meetingToday();
    const forged = writeAsSystem("test", (transaction) =>
      transaction.participant.create({
        data: { meetingId: meeting.meetingId, delegationId: other.serbia, familyName: "Example" },
      }),
    );
    await expect(forged).rejects.toThrow(/[Ff]oreign key/);
    const crossed = writeAsSystem("test", (transaction) =>
      transaction.attendance.create({
        data: { meetingId: meeting.meetingId, delegationId: meeting.serbia, participantId: meeting.delegate },
      }),
    );
    await expect(crossed).rejects.toThrow(/[Ff]oreign key/);
  });
});
