import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import type { Database } from "@/lib/database/connect";
import { writeAsSystem } from "@/lib/database/write";
import { addDelegate } from "@/lib/meetings/add-delegate";
import { addOrganisation, addState } from "@/lib/meetings/add-delegation";
import { markAttendance } from "@/lib/meetings/mark-attendance";
import { meetingPage } from "@/lib/meetings/queries";
import { withdrawDelegate } from "@/lib/meetings/withdraw-delegate";
import { withdrawDelegation } from "@/lib/meetings/withdraw-delegation";
import { loadReference } from "@/prisma/reference/load";
import { testDatabase } from "@/tests/database";
import { meetingToday, staffMember } from "./people";

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
const mark = (fields: Record<string, string>) => pass(markAttendance, staff, { meeting: meeting.slug, ...fields });

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

  test("what was expected cannot be withdrawn at the desk, nor anything twice, and neither is said to be done", async () => {
    const walked = await walkIn({ state: "TJ" });
    const delegation = walked.status === "done" ? (walked.result as { id: string }).id : "";
    const withdraw = (id: string) => pass(withdrawDelegation, staff, { meeting: meeting.slug, delegation: id });
    expect((await withdraw(delegation)).status).toBe("done");
    const errors = { form: complaint };
    expect(await withdraw(delegation)).toMatchObject({ status: "invalid", errors });
    expect(await withdraw(meeting.monaco)).toMatchObject({ status: "invalid", errors });
    const delegate = { meeting: meeting.slug, participant: meeting.delegate };
    expect(await pass(withdrawDelegate, staff, delegate)).toMatchObject({ status: "invalid", errors });
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

  test("what a desk hands in later, once or again, is there once; what was undone or taken off meanwhile stays so", async () => {
    const handedIn = { meeting: meeting.slug, by: staff.accountId ?? "", at: new Date().toISOString(), present: "on" };
    const delegate = {
      ...handedIn,
      delegation: meeting.serbia,
      id: randomUUID(),
      mark: randomUUID(),
      familyName: "Later",
    };
    const add = () => pass(addDelegate, staff, delegate);
    const marks = () => client().attendance.count({ where: { id: delegate.mark, withdrawnAt: null } });
    expect([(await add()).status, (await add()).status, await marks()]).toEqual(["done", "done", 1]);
    await pass(withdrawDelegate, staff, { meeting: meeting.slug, participant: delegate.id });
    expect([(await add()).status, await marks()]).toEqual(["done", 0]);
    expect(await client().participant.count({ where: { familyName: "Later", withdrawnAt: null } })).toBe(0);
    expect(await pass(addDelegate, staff, { ...delegate, by: randomUUID() })).toMatchObject({ status: "conflict" });

    const state = { ...handedIn, state: "KG", mark: randomUUID() };
    await walkIn({ state: "KG" });
    const outcomes = [await pass(addState, staff, state), await pass(addState, staff, state)];
    expect(outcomes.map(({ status }) => status)).toEqual(["done", "done"]);
    const { id } = await client().delegation.findFirstOrThrow({
      where: { meetingId: meeting.meetingId, stateCode: "KG" },
    });
    expect(await client().attendance.count({ where: { delegationId: id } })).toBe(1);
    await pass(withdrawDelegation, staff, { meeting: meeting.slug, delegation: id });
    await pass(addState, staff, state);
    expect(await client().delegation.count({ where: { id, withdrawnAt: null } })).toBe(0);

    const body = { ...handedIn, name: "Society of Examples", mark: randomUUID() };
    const both = await Promise.all([pass(addOrganisation, staff, body), pass(addOrganisation, staff, body)]);
    expect(both.map(({ status }) => status)).toEqual(["done", "done"]);
    expect(await client().attendance.count({ where: { id: body.mark } })).toBe(1);
  });

  test("a form filled in anew adds somebody else, though it carries the id that it had before", async () => {
    const id = randomUUID();
    const add = (familyName: string, delegation = meeting.serbia) =>
      pass(addDelegate, staff, { meeting: meeting.slug, delegation, id, familyName });
    const outcomes = [await add("Example One"), await add("Example Two"), await add("Example One", meeting.monaco)];
    expect(outcomes.map(({ status }) => status)).toEqual(["done", "done", "done"]);
    const names = await client().participant.findMany({
      where: { meetingId: meeting.meetingId, familyName: { startsWith: "Example " } },
      orderBy: { familyName: "asc" },
      select: { familyName: true, delegationId: true },
    });
    expect(names).toHaveLength(3);
    expect(new Set(names.map(({ delegationId }) => delegationId))).toEqual(new Set([meeting.serbia, meeting.monaco]));
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
