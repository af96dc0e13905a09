import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import type { Typed } from "@/lib/access/outcome";
import { lastChanges } from "@/lib/contacts/changes";
import { confirmEntry } from "@/lib/contacts/confirm-entry";
import { editEntry } from "@/lib/contacts/edit-entry";
import type { Database } from "@/lib/database/connect";
import { actorOf, testNetwork } from "@/tests/network";
import { entryOf, formOf, keyOf, lastEntry, result, trailSince } from "./entry-forms";

let database: Database;
let coordinator: Actor;
let serbia: Actor;

beforeAll(async () => {
  database = await testNetwork();
  coordinator = await actorOf(database, "coordinator@example.org");
  serbia = await actorOf(database, "poc.serbia@example.org");
});
afterAll(() => database.close());

let form: Typed;
let before: bigint;
beforeEach(async () => {
  form = formOf(await entryOf("RS"));
  before = await lastEntry();
});

describe("saving an entry", () => {
  test("changes person, post and channels at once, confirms them, and leaves its trail", async () => {
    const [key, address] = [keyOf(form, "telephone"), keyOf(form, "address")];
    const typed = {
      ...form,
      familyName: "Primer-Ћосић",
      position: "Director",
      languages: "English, Serbian",
      [`channels.${key}.value`]: "+381 11 306 8000",
      [`channels.${key}.visibility`]: "network",
      [`channels.${address}.value`]: "",
      "channels.new1.kind": "email",
      "channels.new1.value": "second.rs@example.org",
      "channels.new1.visibility": "states",
    };
    expect(result(await pass(editEntry, serbia, typed))).toMatchObject({ stateCode: "RS", changed: true });
    const entry = await entryOf("RS");
    expect(entry).toMatchObject({
      familyName: "Primer-Ћосић",
      position: "Director",
      languages: ["en", "sr"],
      confirmedBy: "holder",
    });
    expect(entry.version).toBe(Number(form.version) + 1);
    expect(entry.channels.map(({ value }) => value)).toEqual([
      "poc.serbia@example.org",
      "+381 11 306 8000",
      "+000 001 77 0058",
      "second.rs@example.org",
    ]);
    expect(entry.channels.every(({ confirmedAt }) => confirmedAt?.getTime() === entry.confirmedAt?.getTime())).toBe(
      true,
    );

    const trail = await trailSince(before);
    expect(new Set(trail.map(({ actor, action, stateCode }) => `${actor} ${action} ${stateCode ?? ""}`))).toEqual(
      new Set([`${serbia.accountId ?? ""} entry.edit RS`]),
    );
    expect(new Set(trail.map(({ transactionId }) => transactionId)).size).toBe(1);
    const said = trail.map(({ subject, operation, changes }) => [subject, operation, changes]);
    expect(said).toContainEqual([
      "Person",
      "update",
      { familyName: ["Primer", "Primer-Ћосић"], languages: [["en"], ["en", "sr"]] },
    ]);
    const [change] = await lastChanges(serbia, "RS");
    expect(change).toMatchObject({ kind: "changed", by: "Ana Primer" });
    expect(change?.things).toEqual(
      expect.arrayContaining([
        { thing: "name", how: "changed" },
        { thing: "position", how: "changed" },
        { thing: "telephone", how: "changed" },
        { thing: "address", how: "removed" },
        { thing: "email", how: "added" },
      ]),
    );
  });

  test("unchanged saves nothing and says so", async () => {
    expect(result(await pass(editEntry, serbia, form))).toMatchObject({ changed: false });
    expect(await trailSince(before)).toEqual([]);
  });

  test("is open to the own State's other entries, and to the coordinator for any", async () => {
    const deputy = { ...formOf(await entryOf("RS", "deputy")), position: "First Counsellor" };
    expect(result(await pass(editEntry, serbia, deputy))).toMatchObject({ changed: true });
    expect((await entryOf("RS", "deputy")).confirmedBy).toBe("state");
    const other = { ...formOf(await entryOf("AT")), organisation: "Another ministry" };
    expect(result(await pass(editEntry, coordinator, other))).toMatchObject({ stateCode: "AT", changed: true });
    expect((await entryOf("AT")).confirmedBy).toBe("centre");
  });

  test("with something wrong says where, keeps what was typed, and saves nothing", async () => {
    const typed = {
      ...form,
      familyName: "",
      languages: "Klingonian",
      "channels.new1.kind": "email",
      "channels.new1.value": "nobody",
      "channels.new1.visibility": "cpc",
    };
    const outcome = await pass(editEntry, serbia, typed);
    expect(outcome).toMatchObject({
      status: "invalid",
      typed,
      errors: {
        familyName: "Enter a family name, or a single name",
        languages: "Enter languages by their English names, separated by commas",
        "channels.new1.value": "Enter an e-mail address, like name@ministry.example",
      },
    });
    expect(await trailSince(before)).toEqual([]);
  });
});

describe("confirming an entry", () => {
  const asked = () => ({ appointmentId: form.appointmentId ?? "", version: form.version ?? "" });

  test("dates the entry and its channels, and leaves its trail", async () => {
    expect((await pass(confirmEntry, serbia, asked())).status).toBe("done");
    const entry = await entryOf("RS");
    expect(entry.version).toBe(Number(form.version) + 1);
    expect(entry.channels.every(({ confirmedAt }) => confirmedAt?.getTime() === entry.confirmedAt?.getTime())).toBe(
      true,
    );
    const trail = await trailSince(before);
    expect(trail.length).toBeGreaterThan(0);
    expect(trail.every(({ action, actor }) => action === "entry.confirm" && actor === serbia.accountId)).toBe(true);
    expect((await lastChanges(serbia, "RS"))[0]).toMatchObject({ kind: "confirmed", things: [] });
  });

  test("that has changed since it was read confirms nothing", async () => {
    await pass(editEntry, coordinator, { ...form, position: "Changed meanwhile" });
    before = await lastEntry();
    const outcome = await pass(confirmEntry, serbia, asked());
    expect(outcome).toMatchObject({ status: "conflict", version: Number(form.version) + 1 });
    expect("message" in outcome && outcome.message).toContain("Nothing was confirmed");
    expect(await trailSince(before)).toEqual([]);
  });
});
