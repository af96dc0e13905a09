import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import type { Typed } from "@/lib/access/outcome";
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

describe("two people at one entry", () => {
  let times = 0;

  const clash = async () => {
    times += 1;
    const theirChange = { position: `Head of Division ${times}`, organisation: `Ministry ${times}` };
    await pass(editEntry, coordinator, { ...form, ...theirChange });
    before = await lastEntry();
    const typed = { ...form, position: "Director General", honorific: "Amb." };
    const outcome = await pass(editEntry, serbia, typed);
    if (outcome.status !== "conflict") throw new Error(outcome.status);
    return { typed, outcome, theirChange };
  };

  test("the second is shown both versions, and nothing is overwritten", async () => {
    const { typed, outcome, theirChange } = await clash();
    expect(outcome).toMatchObject({ theirs: theirChange, version: Number(form.version) + 1, typed });
    expect(outcome.message).toContain("Carla Coordinator-Example");
    expect(await trailSince(before)).toEqual([]);
    expect(await entryOf("RS")).toMatchObject(theirChange);
  });

  test("then chooses thing by thing", async () => {
    const { typed, outcome, theirChange } = await clash();
    const chosen = {
      ...typed,
      version: String(outcome.version),
      "choice.position": "theirs",
      "choice.organisation": "theirs",
      "choice.honorific": "yours",
    };
    expect(result(await pass(editEntry, serbia, chosen))).toMatchObject({ changed: true });
    expect(await entryOf("RS")).toMatchObject({ ...theirChange, honorific: "Amb." });
  });

  test("or takes one version whole", async () => {
    const { typed, outcome } = await clash();
    const version = String(outcome.version);
    expect(result(await pass(editEntry, serbia, { ...typed, version, wholesale: "theirs" }))).toMatchObject({
      changed: false,
    });
    expect(result(await pass(editEntry, serbia, { ...typed, version, wholesale: "yours" }))).toMatchObject({
      changed: true,
    });
    expect(await entryOf("RS")).toMatchObject({ position: "Director General", organisation: form.organisation });
  });

  test("and meets a third version again", async () => {
    const { typed, outcome } = await clash();
    await pass(editEntry, coordinator, { ...formOf(await entryOf("RS")), position: "Deputy Minister" });
    const again = await pass(editEntry, serbia, { ...typed, version: String(outcome.version), wholesale: "yours" });
    expect(again).toMatchObject({ status: "conflict", theirs: { position: "Deputy Minister" } });
  });

  test("keeps a channel that only one of them added or removed, as chosen", async () => {
    const added = {
      "channels.new1.kind": "fax",
      "channels.new1.value": "+381 11 306 8001",
      "channels.new1.visibility": "network",
    };
    await pass(editEntry, coordinator, { ...form, ...added });
    const typed = {
      ...form,
      "channels.new1.kind": "telephone",
      "channels.new1.value": "+381 11 306 8002",
      "channels.new1.visibility": "states",
    };
    const outcome = await pass(editEntry, serbia, typed);
    if (outcome.status !== "conflict") throw new Error(outcome.status);
    const theirs = keyOf(outcome.theirs, "+381 11 306 8001");
    await pass(editEntry, serbia, {
      ...typed,
      version: String(outcome.version),
      [`choice.${theirs}`]: "theirs",
      "choice.new1": "yours",
    });
    const values = (await entryOf("RS")).channels.map(({ value }) => value);
    expect(values).toContain("+381 11 306 8001");
    expect(values).toContain("+381 11 306 8002");
  });
});
