import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { visitor, type Actor } from "@/lib/access/actor";
import { visibleTo } from "@/lib/access/can";
import { lastChanges } from "@/lib/contacts/changes";
import { currentEntries, vacantSince } from "@/lib/contacts/entries";
import type { Database } from "@/lib/database/connect";
import { writeAsSystem } from "@/lib/database/write";
import { databaseDate } from "@/lib/dates";
import { actorOf, testNetwork } from "@/tests/network";

let database: Database;
const actors: Record<string, Actor> = { visitor };

beforeAll(async () => {
  database = await testNetwork();
  for (const [name, email] of Object.entries({
    expert: "expert@example.org",
    partner: "partner@example.org",
    staff: "staff@example.org",
    coordinator: "coordinator@example.org",
    serbia: "poc.serbia@example.org",
  }))
    actors[name] = await actorOf(database, email);
  for (const stateCode of ["RS", "AT"]) {
    const { id } = await database.client.appointment.findFirstOrThrow({
      where: { stateCode, function: "primary", endsOn: null },
      select: { id: true },
    });
    await writeAsSystem("demo.load", async (transaction) => {
      await transaction.channel.deleteMany({ where: { appointmentId: id } });
      await transaction.channel.createMany({
        data: (["network", "states", "cpc"] as const).map((visibility, place) => ({
          appointmentId: id,
          kind: "email",
          value: `${visibility}@example.org`,
          visibility,
          place,
        })),
      });
    });
  }
});
afterAll(() => database.close());

const everything = ["network", "states", "cpc"];
const table: [reader: string, own: string[] | null, other: string[] | null][] = [
  // The reader, what it sees of Serbia's entry, what it sees of Austria's; null: no entry at all.
  ["visitor", null, null],
  ["expert", ["network"], ["network"]],
  ["partner", ["network"], ["network"]],
  ["staff", everything, everything],
  ["coordinator", everything, everything],
  ["serbia", everything, ["network", "states"]],
];

describe.each(table)("%s", (reader, ofSerbia, ofAustria) => {
  test.each([
    ["RS", ofSerbia],
    ["AT", ofAustria],
  ])(`sees of %s: %j`, async (code, visible) => {
    const actor = actors[reader] ?? visitor;
    const alone = await currentEntries(actor, code);
    const among = (await currentEntries(actor)).filter(({ stateCode }) => stateCode === code);
    for (const entries of [alone, among]) {
      const primary = entries.find((entry) => entry.function === "primary");
      expect(primary?.channels.map(({ visibility }) => visibility) ?? null).toEqual(visible);
      expect(primary?.channels.map(({ value }) => value)).toEqual(visible?.map((one) => `${one}@example.org`));
    }
    expect(visibleTo(actor, code)).toEqual(visible ?? []);
  });
});

test("a Point of Contact whose appointment has ended sees and is nobody", async () => {
  const former = { ...(actors.serbia ?? visitor), stateCode: null };
  expect(await currentEntries(former)).toEqual([]);
  expect(await vacantSince(former, "RS")).toEqual(new Map());
});

test("the entries are those of today alone, with who confirmed them", async () => {
  const entries = await currentEntries(actors.expert ?? visitor, "RS");
  expect(entries.map((entry) => [entry.function, entry.familyName, entry.confirmedBy])).toEqual([
    ["primary", "Primer", "holder"],
    ["deputy", "Пример", "centre"],
  ]);
});

test("a vacancy says since when, to the network alone", async () => {
  const { stateCode, endsOn } = await database.client.appointment.findFirstOrThrow({
    where: {
      function: "primary",
      endsOn: { not: null },
      state: { appointments: { none: { endsOn: null, function: "primary" } } },
    },
    select: { stateCode: true, endsOn: true },
  });
  expect((await vacantSince(actors.expert ?? visitor, stateCode)).get("primary")).toEqual(endsOn);
  expect(await vacantSince(visitor, stateCode)).toEqual(new Map());
});

test("what changed is told to those who may edit the entry, and to nobody else", async () => {
  for (const reader of ["visitor", "expert", "partner", "staff"])
    expect(await lastChanges(actors[reader] ?? visitor, "RS")).toEqual([]);
  expect(await lastChanges(actors.serbia ?? visitor, "AT")).toEqual([]);
  for (const reader of ["serbia", "coordinator"])
    expect((await lastChanges(actors[reader] ?? visitor, "RS")).length).toBeGreaterThan(0);
});

test("an entry is gone the day its appointment ends", async () => {
  await writeAsSystem("demo.load", (transaction) =>
    transaction.appointment.updateMany({
      where: { stateCode: "AT", function: "primary", endsOn: null },
      data: { endsOn: databaseDate("2026-01-01") },
    }),
  );
  const entries = await currentEntries(actors.coordinator ?? visitor, "AT");
  expect(entries.map((entry) => entry.function)).toEqual(["deputy"]);
});
