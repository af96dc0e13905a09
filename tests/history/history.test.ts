import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { visitor, type Actor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import { asTyped } from "@/lib/contacts/entry-form";
import { editEntry } from "@/lib/contacts/edit-entry";
import { currentEntries } from "@/lib/contacts/entries";
import type { Database } from "@/lib/database/connect";
import { writeAsSystem } from "@/lib/database/write";
import { today } from "@/lib/dates";
import { stateHistory } from "@/lib/history/queries";
import { readHistoryQuery } from "@/lib/history/schema";
import { termsOf } from "@/lib/history/timeline";
import { actorOf, testNetwork } from "@/tests/network";

let database: Database;
const actors: Record<string, Actor> = { visitor };

beforeAll(async () => {
  database = await testNetwork();
  for (const name of ["coordinator", "staff", "expert", "partner", "poc.serbia", "poc.austria"])
    actors[name] = await actorOf(database, `${name}@example.org`);
});
afterAll(() => database.close());

const as = (name: string) => actors[name] ?? visitor;
const history = (name: string, asked = {}) => stateHistory(as(name), "RS", asked);

async function edit(values: Record<string, string>) {
  const [entry] = await currentEntries(as("poc.serbia"), "RS");
  if (!entry) throw new Error("nobody holds a function for Serbia");
  const channels = entry.channels.map(({ id: key, ...channel }) => ({ key, ...channel }));
  const form = asTyped({ ...entry, channels }, "en");
  const typed = { appointmentId: entry.id, version: String(entry.version), ...form, ...values };
  expect(await pass(editEntry, as("poc.serbia"), typed)).toMatchObject({ status: "done" });
}

test.each([
  ["visitor", false],
  ["expert", false],
  ["partner", false],
  ["poc.austria", false],
  ["poc.serbia", true],
  ["staff", true],
  ["coordinator", true],
])("%s reads Serbia's history: %s", async (name, may) => {
  expect((await history(name)).saves.length > 0).toBe(may);
  expect((await termsOf(as(name), "RS")).length > 0).toBe(may);
});

test("a save says who changed what, from what to what", async () => {
  await edit({ familyName: "Novak", position: "Adviser" });
  const [save] = (await history("poc.serbia")).saves;
  expect(save).toMatchObject({ by: "Ana Primer", action: "entry.edit" });
  const fields = save?.things.flatMap((thing) =>
    thing.fields.map(({ field, from, to }) => [thing.subject, field, from, to]),
  );
  expect(fields).toContainEqual(["Person", "familyName", "Primer", "Novak"]);
  expect(fields).toContainEqual([
    "Appointment",
    "position",
    "Head of Unit, Arms Control and Non-Proliferation",
    "Adviser",
  ]);
});

test("is narrowed to a kind and to days, and read page by page without gap or repetition", async () => {
  for (let round = 0; round < 27; round += 1) await edit({ position: `Adviser ${round}` });
  const only = (await history("coordinator", { kind: "appointments" })).saves;
  expect(new Set(only.flatMap(({ things }) => things.map(({ subject }) => subject)))).toEqual(new Set(["Appointment"]));
  expect((await history("coordinator", { to: "2020-01-01" })).saves).toEqual([]);
  expect((await history("coordinator", { from: today(), to: today() })).saves.length).toBeGreaterThan(0);
  const read: string[] = [];
  let before: string | null = "999999999";
  while (before !== null) {
    const page = await history("coordinator", { before: BigInt(before) });
    read.push(...page.saves.map(({ id }) => id));
    before = page.before;
  }
  expect(new Set(read).size).toBe(read.length);
  expect(read.length).toBeGreaterThan(28);
}, 60_000);

test("a withdrawn appointment stays among the terms, with the reason", async () => {
  const { id } = await database.client.appointment.findFirstOrThrow({ where: { stateCode: "RS", function: "deputy" } });
  await writeAsSystem("test", (transaction) =>
    transaction.appointment.update({
      where: { id },
      data: { withdrawnAt: new Date(), withdrawnReason: "entered twice" },
    }),
  );
  const terms = await termsOf(as("staff"), "RS");
  expect(terms.find((term) => term.id === id)?.withdrawn?.reason).toBe("entered twice");
  expect((await history("staff")).saves[0]?.things[0]?.how).toBe("withdrawn");
});

describe("what its address asks", () => {
  test.each([
    [{ kind: "persons", from: "2026-01-01" }, {}, []],
    [{ kind: "secrets" }, { kind: "unknownChoice" }, []],
    [{ from: "yesterday" }, { from: "day" }, []],
    [{ from: "2026-02-01", to: "2026-01-01" }, { to: "backwards" }, []],
    [{ before: "1; DROP" }, {}, ["before=1; DROP"]],
    [{ colour: "red" }, {}, ["colour"]],
  ])("%j", (search, errors, unknown) => {
    expect(readHistoryQuery(search)).toMatchObject({ errors, unknown });
  });
});
