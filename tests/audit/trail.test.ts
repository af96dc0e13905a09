import { afterAll, beforeAll, describe, expect, test } from "vitest";
import english from "@/messages/en.json";
import { visitor, type Actor } from "@/lib/access/actor";
import { trail } from "@/lib/audit/trail";
import type { Database } from "@/lib/database/connect";
import { write } from "@/lib/database/write";
import { today } from "@/lib/dates";
import { actorOf, testNetwork } from "@/tests/network";

let database: Database;
let coordinator: Actor;
let serbia: Actor;

/** Confirms Serbia's entry and its channels, as one action. */
const confirm = () =>
  write({ accountId: serbia.accountId ?? "", action: "entry.confirm" }, async (transaction) => {
    const appointment = { stateCode: "RS", function: "primary", endsOn: null } as const;
    const confirmedAt = new Date();
    await transaction.appointment.updateMany({ where: appointment, data: { confirmedAt } });
    await transaction.channel.updateMany({ where: { appointment }, data: { confirmedAt } });
  });

beforeAll(async () => {
  database = await testNetwork();
  coordinator = await actorOf(database, "coordinator@example.org");
  serbia = await actorOf(database, "poc.serbia@example.org");
  await confirm();
});
afterAll(() => database.close());

describe("the trail", () => {
  test("tells one action in one line, with all its changes", async () => {
    const { actions } = await trail(coordinator, {});
    expect(actions.map(({ action, actorName }) => `${action} by ${actorName}`)).toEqual([
      "entry.confirm by Ana Primer",
      "session.begin by Ana Primer",
      "session.begin by Carla Coordinator-Example",
      "demo.load by system",
      "reference.load by system",
    ]);
    expect(actions[0]).toMatchObject({ count: 5, states: ["RS"], people: ["Ana Primer"] });
    expect(actions[0]?.entries.map(({ subject, channel }) => channel ?? subject)).toEqual([
      "Appointment",
      "email",
      "telephone",
      "mobile",
      "address",
    ]);
  });

  test("counts what is too much to show, and gives it when asked for that action alone, page by page", async () => {
    const load = (await trail(coordinator, {})).actions.find(({ action }) => action === "reference.load");
    expect(load?.count).toBeGreaterThan(load?.entries.length ?? 0);
    expect(load?.states).toHaveLength(57);
    let [seen, before] = [0, (load?.last ?? 0n) + 1n];
    for (let older: bigint | null = before; older !== null;) {
      const page = await trail(coordinator, { write: load?.write, before });
      expect(page.actions.every(({ action, count }) => action === "reference.load" && count === 1)).toBe(true);
      seen += page.actions.length;
      older = page.older;
      before = older ?? before;
    }
    expect(seen).toBe(load?.count);
  });

  test("is for whom it is open to", async () => {
    for (const reader of [serbia, visitor]) expect(await trail(reader, {})).toEqual({ actions: [], older: null });
  });

  test("has words for every column that it tells of", async () => {
    const columns = await database.client.$queryRaw<{ name: string }[]>`
      SELECT DISTINCT jsonb_object_keys("changes") AS "name" FROM "AuditEntry"`;
    const told = columns.map(({ name }) => name).filter((name) => !/^(id|version)$|Id$/.test(name));
    expect(told.filter((name) => !(name in english.audit.fields))).toEqual([]);
  });
});

describe("filtered", () => {
  const actions = async (filters: Parameters<typeof trail>[1]) =>
    (await trail(coordinator, filters)).actions.map(({ action }) => action);

  test("by State, with that State's changes alone", async () => {
    expect(await actions({ state: "RS" })).toEqual(["entry.confirm", "demo.load", "reference.load"]);
    const { states } = (await trail(coordinator, { state: "RS" })).actions[1] ?? {};
    expect(states).toEqual(["RS"]);
  });

  test("by who acted or whom it concerns, signs of a pattern being letters", async () => {
    expect(await actions({ person: "carla" })).toEqual(["session.begin"]);
    expect(await actions({ person: "primer" })).toEqual(["entry.confirm", "session.begin", "demo.load"]);
    expect(await actions({ person: "%" })).toEqual([]);
    expect(await actions({ person: "_" })).toEqual([]);
  });

  test("by days of Vienna, and from an entry on back", async () => {
    expect(await actions({ from: "2100-01-01" })).toEqual([]);
    expect(await actions({ from: today(), to: today() })).toHaveLength(5);
    const { last } = (await trail(coordinator, {})).actions[1] ?? {};
    expect(await actions({ before: last })).toEqual(["session.begin", "demo.load", "reference.load"]);
  });
});

test("after fifty actions come the older ones, none twice and none lost", async () => {
  for (let time = 0; time < 52; time += 1) await confirm();
  const first = await trail(coordinator, { person: "primer" });
  expect(first.actions).toHaveLength(50);
  const rest = await trail(coordinator, { person: "primer", before: first.older ?? 0n });
  expect(rest.actions).toHaveLength(5);
  expect(rest.older).toBeNull();
  expect(new Set([...first.actions, ...rest.actions].map(({ write }) => write))).toHaveProperty("size", 55);
});
