import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import type { Outcome } from "@/lib/access/outcome";
import type { Database } from "@/lib/database/connect";
import { writeAsSystem } from "@/lib/database/write";
import { databaseDate, today } from "@/lib/dates";
import { declineErasure } from "@/lib/persons/decline-erasure";
import { erasePersons } from "@/lib/persons/erase-persons";
import { ownData } from "@/lib/persons/own-data";
import { openRequests, overdue, retentionYears, toErase } from "@/lib/persons/queries";
import { requestErasure, takeBackErasure } from "@/lib/persons/request-erasure";
import { setRetention } from "@/lib/persons/set-retention";
import { actorOf, testNetwork } from "@/tests/network";
import { dump, markers, plant } from "./plant";

let database: Database;
let coordinator: Actor;

beforeAll(async () => {
  database = await testNetwork();
  coordinator = await actorOf(database, "coordinator@example.org");
});
afterAll(() => database.close());

const resultOf = (outcome: Outcome) => {
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.result;
};
const erase = async (...persons: string[]) => {
  const { seen } = await toErase(coordinator, persons);
  return pass(erasePersons, coordinator, { person: persons.join(","), seen });
};
const foundIn = (text: string) => markers.filter((marker) => text.toLowerCase().includes(marker.toLowerCase()));

describe("erasing a person", () => {
  let planted: Awaited<ReturnType<typeof plant>>;

  beforeEach(async () => {
    planted = await plant(database.client, coordinator);
  });

  test("leaves none of what tells of them in any table, and every entry of the trail", async () => {
    const { personId, accountId, appointmentId } = planted;
    const before = await dump(database);
    // Otherwise the test would find nothing in vain.
    expect(foundIn(before.text).sort()).toEqual([...markers].sort());
    const entries = await database.client.auditEntry.findMany({ orderBy: { id: "asc" } });

    resultOf(await erase(personId));

    const after = await dump(database);
    expect(after.tables.flatMap(({ name, text }) => foundIn(text).map((marker) => `${name}: ${marker}`))).toEqual([]);
    const kept = await database.client.auditEntry.findMany({ orderBy: { id: "asc" }, take: entries.length });
    expect(kept).toEqual(entries);
    expect(await database.client.auditEntry.count({ where: { action: "person.erase" } })).toBeGreaterThan(8);

    const { client } = database;
    expect(await client.appointment.findUniqueOrThrow({ where: { id: appointmentId } })).toMatchObject({
      stateCode: "MD",
      function: "deputy",
      startsOn: databaseDate("2016-03-01"),
      endsOn: databaseDate("2019-03-01"),
      position: null,
      organisation: null,
    });
    expect(await client.person.findUniqueOrThrow({ where: { id: personId } })).toMatchObject({
      familyName: "(erased)",
      languages: [],
    });
    const account = await client.account.findUniqueOrThrow({ where: { id: accountId }, include: { sessions: true } });
    expect(account).toMatchObject({ name: "(erased)", email: `${accountId}@erased.invalid`, sessions: [] });
    expect(account.disabledAt).not.toBeNull();
  });

  test("spares what tells of others: namesakes' values, shared mailboxes, decisions, letters with other names", async () => {
    const { personId, other } = planted;
    resultOf(await erase(personId));
    const { client } = database;
    expect(await client.channel.findUnique({ where: { id: other.channelId } })).toMatchObject({
      value: "shared@example.org",
    });
    expect(await client.document.findUnique({ where: { id: other.documentId } })).not.toBeNull();
    const trail = await client.auditTrail.findMany({ where: { subject: "Channel", subjectId: other.channelId } });
    expect(trail.map(({ changes }) => (changes as { value: unknown }).value)).toEqual([[null, "shared@example.org"]]);
    expect(await client.proposal.findUniqueOrThrow({ where: { id: planted.proposalId } })).toMatchObject({
      decision: "accepted",
    });
    expect(await client.bouncedAddress.count({ where: { address: "another@example.org" } })).toBe(1);
    expect(await client.outboxMail.count({ where: { recipient: "another@example.org" } })).toBe(1);
  });

  test("is refused while they hold a function, and while anything changed since it was looked at", async () => {
    const { personId, appointmentId } = planted;
    const { seen } = await toErase(coordinator, [personId]);
    const set = (data: object) =>
      writeAsSystem("test", (transaction) =>
        transaction.appointment.update({ where: { id: appointmentId }, data, select: { id: true } }),
      );
    await set({ endsOn: null });
    const holding = await erase(personId);
    expect(holding).toMatchObject({
      status: "invalid",
      errors: { form: expect.stringContaining("holds a function") as string },
    });
    await set({ endsOn: databaseDate("2019-03-01") });
    await writeAsSystem("test", (transaction) =>
      transaction.channel.create({
        data: { appointmentId, kind: "email", value: "yet.another@example.org", visibility: "cpc" },
        select: { id: true },
      }),
    );
    expect(await pass(erasePersons, coordinator, { person: personId, seen })).toMatchObject({ status: "conflict" });
    expect((await database.client.person.findUniqueOrThrow({ where: { id: personId } })).erasedAt).toBeNull();
    resultOf(await erase(personId));
    expect(await erase(personId)).toMatchObject({ status: "invalid" });
  });
});

describe("what is held on oneself", () => {
  test("is all there, and nothing of anybody else", async () => {
    const { email } = await plant(database.client, coordinator);
    const actor = await actorOf(database, email);
    const text = JSON.stringify(await ownData(actor));
    // A list that waits to be imported is not yet held, and links to sign in are secrets.
    expect(markers.filter((marker) => !text.includes(marker) && marker !== "Marker-Import")).toEqual([]);
    expect(text).not.toContain("another@example.org");
    expect(text).not.toMatch(/"(?:id|personId|accountId|tokenHash)":/);
  });

  test("can be asked to be erased, which can be taken back, and declined with a reason", async () => {
    const { email, personId } = await plant(database.client, coordinator);
    const actor = await actorOf(database, email);
    const waits = async () => (await openRequests(coordinator)).filter(({ person }) => person.id === personId);
    resultOf(await pass(requestErasure, actor, {}));
    resultOf(await pass(requestErasure, actor, {}));
    expect(await waits()).toHaveLength(1);
    resultOf(await pass(takeBackErasure, actor, {}));
    expect(await waits()).toHaveLength(0);
    resultOf(await pass(requestErasure, actor, {}));
    const [request] = await waits();
    const typed = { requestId: request?.id ?? "", reason: "A procedure is open" };
    expect(await pass(declineErasure, coordinator, { ...typed, reason: " " })).toMatchObject({ status: "invalid" });
    resultOf(await pass(declineErasure, coordinator, typed));
    expect(await pass(declineErasure, coordinator, typed)).toMatchObject({ status: "invalid" });
    const mail = await database.client.outboxMail.findFirst({ where: { recipient: email }, orderBy: { id: "desc" } });
    expect(mail?.text).toContain("A procedure is open");
    resultOf(await pass(takeBackErasure, actor, {}));
    expect(await database.client.erasureRequest.count({ where: { personId, reason: typed.reason } })).toBe(1);
  });

  test("is an account alone for who is not in the directory, and asks nothing", async () => {
    const expert = await actorOf(database, "expert@example.org");
    expect(await ownData(expert)).toMatchObject({
      person: null,
      appointments: [],
      account: { email: "expert@example.org" },
    });
    expect(await pass(requestErasure, expert, {})).toMatchObject({ status: "refused" });
  });
});

describe("retention", () => {
  const ended = async (endsOn: string | null) => {
    const personId = randomUUID();
    await writeAsSystem("test", async (transaction) => {
      await transaction.person.create({
        data: { id: personId, familyName: `Kept ${personId}`, languages: [] },
        select: { id: true },
      });
      await transaction.appointment.create({
        data: {
          stateCode: "MN",
          personId,
          function: "assistance",
          startsOn: databaseDate("2005-01-01"),
          endsOn: endsOn === null ? null : databaseDate(endsOn),
        },
        select: { id: true },
      });
    });
    return personId;
  };
  const yearsAgo = (years: number, days = 0) => {
    const date = new Date(`${today()}T00:00:00Z`);
    date.setUTCFullYear(date.getUTCFullYear() - years);
    date.setUTCDate(date.getUTCDate() + days);
    return date.toISOString().slice(0, 10);
  };

  test("lists who has held nothing for longer than the coordinator set", async () => {
    expect(await retentionYears()).toBe(5);
    const [long, just, not, holds] = [
      await ended(yearsAgo(12)),
      await ended(yearsAgo(5)),
      await ended(yearsAgo(5, 1)),
      await ended(null),
    ];
    const listed = async () => (await overdue(coordinator, await retentionYears())).map(({ id }) => id);
    expect(await listed()).toEqual(expect.arrayContaining([long, just]));
    expect((await listed()).filter((id) => id === not || id === holds)).toEqual([]);
    resultOf(await pass(setRetention, coordinator, { years: "10" }));
    expect(await listed()).toContain(long);
    expect(await listed()).not.toContain(just);
    for (const years of ["0", "31", "-1", "5.5", "many", ""])
      expect(await pass(setRetention, coordinator, { years })).toMatchObject({ status: "invalid" });
    expect(await retentionYears()).toBe(10);
  });

  test("erases several at once, all or none", async () => {
    const persons = [await ended("2010-01-01"), await ended("2011-01-01")];
    const holding = await ended(null);
    expect(await erase(...persons, holding)).toMatchObject({ status: "invalid" });
    expect(await database.client.person.count({ where: { id: { in: persons }, erasedAt: null } })).toBe(2);
    resultOf(await erase(...persons));
    expect(await database.client.person.count({ where: { id: { in: persons }, erasedAt: null } })).toBe(0);
  });
});
