import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { visitor, type Actor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import type { Outcome, Typed } from "@/lib/access/outcome";
import { lastChanges } from "@/lib/contacts/changes";
import { confirmEntry } from "@/lib/contacts/confirm-entry";
import { editEntry } from "@/lib/contacts/edit-entry";
import { currentEntries, type Entry } from "@/lib/contacts/entries";
import { asTyped } from "@/lib/contacts/entry-form";
import type { Database } from "@/lib/database/connect";
import { write } from "@/lib/database/write";
import { actorOf, testNetwork } from "@/tests/network";

let database: Database;
let coordinator: Actor;
let serbia: Actor;
let austria: Actor;
const others: Record<string, Actor> = { visitor };

beforeAll(async () => {
  database = await testNetwork();
  coordinator = await actorOf(database, "coordinator@example.org");
  serbia = await actorOf(database, "poc.serbia@example.org");
  austria = await actorOf(database, "poc.austria@example.org");
  others.staff = await actorOf(database, "staff@example.org");
  others.expert = await actorOf(database, "expert@example.org");
  others.partner = await actorOf(database, "partner@example.org");
});
afterAll(() => database.close());

const entryOf = async (stateCode: string, held = "primary"): Promise<Entry> => {
  const found = (await currentEntries(coordinator, stateCode)).find((entry) => entry.function === held);
  if (!found) throw new Error(`${stateCode} has no ${held}`);
  return found;
};
/** The form of an entry as it is first shown. */
const formOf = ({ id, version, channels, ...values }: Entry): Typed => {
  const keyed = channels.map(({ id: key, ...channel }) => ({ key, ...channel }));
  return { appointmentId: id, version: String(version), ...asTyped({ ...values, channels: keyed }, "en") };
};
const lastEntry = async () => (await database.client.auditEntry.findFirst({ orderBy: { id: "desc" } }))?.id ?? 0n;
const trailSince = (id: bigint) =>
  database.client.auditTrail.findMany({ where: { id: { gt: id } }, orderBy: { id: "asc" } });
/** The whole of an entry, to see that nothing of it moved. */
const snapshot = (stateCode: string) =>
  database.client.appointment.findMany({
    where: { stateCode },
    orderBy: { id: "asc" },
    include: { person: true, channels: { orderBy: { id: "asc" } } },
  });
const result = (outcome: Outcome) => (outcome.status === "done" ? outcome.result : outcome);

let form: Typed;
let before: bigint;
beforeEach(async () => {
  form = formOf(await entryOf("RS"));
  before = await lastEntry();
});

describe("saving an entry", () => {
  test("changes person, post and channels at once, confirms them, and leaves its trail", async () => {
    const key =
      Object.keys(form)
        .find((name) => form[name] === "telephone")
        ?.split(".")[1] ?? "";
    const address =
      Object.keys(form)
        .find((name) => form[name] === "address")
        ?.split(".")[1] ?? "";
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
    const theirs =
      Object.keys(outcome.theirs)
        .find((name) => outcome.theirs[name] === "+381 11 306 8001")
        ?.split(".")[1] ?? "";
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

describe("refused, with nothing left behind:", () => {
  test("the edit and the confirmation of another State's entry", async () => {
    const there = await snapshot("AT");
    const forged = { ...formOf(await entryOf("AT")), familyName: "Forged" };
    expect((await pass(editEntry, serbia, forged)).status).toBe("refused");
    expect((await pass(confirmEntry, serbia, forged)).status).toBe("refused");
    expect(await snapshot("AT")).toEqual(there);
    expect(await trailSince(before)).toEqual([]);
  });

  test("anybody who is neither of the State nor the coordinator", async () => {
    const forged = { ...form, familyName: "Forged" };
    for (const actor of Object.values(others)) {
      expect((await pass(editEntry, actor, forged)).status).toBe("refused");
      expect((await pass(confirmEntry, actor, forged)).status).toBe("refused");
    }
    expect(await trailSince(before)).toEqual([]);
  });

  test("a former Point of Contact, and the entry of one", async () => {
    expect((await pass(editEntry, { ...serbia, stateCode: null }, { ...form, familyName: "Forged" })).status).toBe(
      "refused",
    );
    const { id } = await database.client.appointment.findFirstOrThrow({
      where: { stateCode: "RS", endsOn: { not: null } },
    });
    expect((await pass(editEntry, serbia, { ...form, appointmentId: id, version: "1" })).status).toBe("refused");
  });

  test("a channel of another State slipped into the own entry: it stays where it is", async () => {
    const [theirs] = (await entryOf("AT")).channels;
    const there = await snapshot("AT");
    const typed = {
      ...form,
      [`channels.${theirs?.id ?? ""}.kind`]: "email",
      [`channels.${theirs?.id ?? ""}.value`]: "stolen@example.org",
      [`channels.${theirs?.id ?? ""}.visibility`]: "cpc",
    };
    expect(result(await pass(editEntry, serbia, typed))).toMatchObject({ changed: true });
    expect(await snapshot("AT")).toEqual(there);
  });

  test.each([
    [`UPDATE "Appointment" SET "position" = 'Forged' WHERE "stateCode" = 'AT'`],
    [
      `UPDATE "Person" SET "familyName" = 'Forged' WHERE "id" IN (SELECT "personId" FROM "Appointment" WHERE "stateCode" = 'AT')`,
    ],
    [
      `UPDATE "Channel" SET "value" = 'Forged' WHERE "appointmentId" IN (SELECT "id" FROM "Appointment" WHERE "stateCode" = 'AT')`,
    ],
    [`DELETE FROM "Channel" WHERE "appointmentId" IN (SELECT "id" FROM "Appointment" WHERE "stateCode" = 'AT')`],
    [
      `INSERT INTO "Channel" ("id", "appointmentId", "kind", "value", "visibility") SELECT gen_random_uuid(), "id", 'email', 'forged@example.org', 'network' FROM "Appointment" WHERE "stateCode" = 'AT'`,
    ],
  ])("Serbia's Point of Contact, straight on the database: %s", async (sql) => {
    const there = await snapshot("AT");
    const forge = write({ accountId: serbia.accountId ?? "", action: "entry.edit" }, (transaction) =>
      transaction.$executeRawUnsafe(sql),
    );
    await forge.catch((error: unknown) => expect(String(error)).toMatch(/42501|row-level security/));
    expect(await snapshot("AT")).toEqual(there);
  });

  test.each([
    [`"startsOn" = '2001-01-01'`],
    [`"endsOn" = '2099-01-01'`],
    [`"function" = 'assistance'`],
    [`"stateCode" = 'RS'`],
    [`"nominationReference" = 'Forged'`],
  ])("a Point of Contact's own appointment: %s", async (change) => {
    const there = await snapshot("AT");
    const sql = `UPDATE "Appointment" SET ${change} WHERE "stateCode" = 'AT' AND "function" = 'primary' AND "endsOn" IS NULL`;
    const writer = { accountId: austria.accountId ?? "", action: "entry.edit" };
    await expect(write(writer, (transaction) => transaction.$executeRawUnsafe(sql))).rejects.toThrow();
    expect(await snapshot("AT")).toEqual(there);
  });
});
