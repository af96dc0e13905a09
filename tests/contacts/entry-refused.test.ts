import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { visitor, type Actor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import type { Typed } from "@/lib/access/outcome";
import { confirmEntry } from "@/lib/contacts/confirm-entry";
import { editEntry } from "@/lib/contacts/edit-entry";
import type { Database } from "@/lib/database/connect";
import { write } from "@/lib/database/write";
import { actorOf, testNetwork } from "@/tests/network";
import { entryOf, formOf, lastEntry, result, snapshot, trailSince } from "./entry-forms";

let database: Database;
let serbia: Actor;
let austria: Actor;
const others: Record<string, Actor> = { visitor };

beforeAll(async () => {
  database = await testNetwork();
  serbia = await actorOf(database, "poc.serbia@example.org");
  austria = await actorOf(database, "poc.austria@example.org");
  others.staff = await actorOf(database, "staff@example.org");
  others.expert = await actorOf(database, "expert@example.org");
  others.partner = await actorOf(database, "partner@example.org");
});
afterAll(() => database.close());

let form: Typed;
let before: bigint;
beforeEach(async () => {
  form = formOf(await entryOf("RS"));
  before = await lastEntry();
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
