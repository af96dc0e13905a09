/** What the database refuses by itself, whatever the code above it forgot. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "@/lib/database/connect";
import { write } from "@/lib/database/write";
import { testNetwork } from "@/tests/network";

let database: Database;
let serbia: string;
let staff: string;
let coordinator: string;
let austrian: { id: string; personId: string };

const accountOf = async (email: string) => (await database.client.account.findUniqueOrThrow({ where: { email } })).id;
/** Takes what was seen out of a transaction that is not to stand. */
class Left extends Error {
  constructor(readonly entries: bigint[]) {
    super();
  }
}
const refused = /42501|row-level security/;

beforeAll(async () => {
  database = await testNetwork();
  [serbia, staff, coordinator] = await Promise.all([
    accountOf("poc.serbia@example.org"),
    accountOf("staff@example.org"),
    accountOf("coordinator@example.org"),
  ]);
  austrian = await database.client.appointment.findFirstOrThrow({
    where: { stateCode: "AT", function: "primary", endsOn: null },
  });
});
afterAll(() => database.close());

describe("a Point of Contact of Serbia, straight on the database as the portal's role", () => {
  const asSerbia = (sql: string) =>
    write({ accountId: serbia, action: "entry.edit" }, (transaction) => transaction.$executeRawUnsafe(sql));

  test("changes nothing of Austria's", async () => {
    expect(await asSerbia(`UPDATE "Appointment" SET "position" = 'x' WHERE "stateCode" = 'AT'`)).toBe(0);
    expect(await asSerbia(`UPDATE "Person" SET "familyName" = 'x' WHERE "id" = '${austrian.personId}'`)).toBe(0);
    expect(await asSerbia(`UPDATE "Channel" SET "value" = 'x' WHERE "appointmentId" = '${austrian.id}'`)).toBe(0);
    expect(await asSerbia(`DELETE FROM "Channel" WHERE "appointmentId" = '${austrian.id}'`)).toBe(0);
    await expect(
      asSerbia(`INSERT INTO "Channel" ("id", "appointmentId", "kind", "value", "visibility")
        VALUES (gen_random_uuid(), '${austrian.id}', 'email', 'x@example.org', 'network')`),
    ).rejects.toThrow(refused);
  });

  test("changes its own entry, but not the appointment that gives the right to", async () => {
    expect(
      await asSerbia(
        `UPDATE "Appointment" SET "position" = 'Head' WHERE "stateCode" = 'RS' AND "function" = 'primary'`,
      ),
    ).toBeGreaterThan(0);
    for (const change of [
      `"stateCode" = 'AT'`,
      `"endsOn" = '2099-01-01'`,
      `"startsOn" = '2001-01-01'`,
      `"function" = 'assistance'`,
    ]) {
      await expect(asSerbia(`UPDATE "Appointment" SET ${change} WHERE "stateCode" = 'RS'`)).rejects.toThrow(refused);
    }
  });

  test("reports of its own plans, never of another State's, and names no source", async () => {
    expect(await asSerbia(`UPDATE "Plan" SET "note" = 'x' WHERE "stateCode" = 'RS'`)).toBeGreaterThan(0);
    expect(await asSerbia(`UPDATE "Plan" SET "note" = 'x' WHERE "stateCode" <> 'RS'`)).toBe(0);
    await expect(
      asSerbia(`UPDATE "Plan" SET "source" = 'x', "confidence" = 'high' WHERE "stateCode" = 'RS'`),
    ).rejects.toThrow(refused);
    const event = (code: string, source: string) =>
      asSerbia(`INSERT INTO "PlanEvent" ("id", "planId", "kind", "place", "source", "confidence", "recordedById")
        SELECT gen_random_uuid(), "id", 'submitted', 90, ${source}, '${serbia}' FROM "Plan" WHERE "stateCode" = '${code}' LIMIT 1`);
    expect(await event("RS", "NULL, NULL")).toBe(1);
    await expect(event("RS", "'x', 'high'")).rejects.toThrow(refused);
    await expect(event("HR", "NULL, NULL")).rejects.toThrow(refused);
  });

  test("puts no file on a plan that it did not hand in, and removes none but its own plans' texts", async () => {
    const file = `INSERT INTO "Document" ("id", "name", "type", "bytes", "sha256", "uploadedById")
      SELECT gen_random_uuid(), 'x.pdf', 'application/pdf', 'x', '', '${coordinator}'`;
    await write({ accountId: coordinator, action: "plan.edit" }, (transaction) => transaction.$executeRawUnsafe(file));
    const { id } = await database.client.document.findFirstOrThrow({ where: { name: "x.pdf" }, select: { id: true } });
    await expect(
      asSerbia(`UPDATE "Plan" SET "documentId" = '${id}' WHERE "stateCode" = 'RS' AND "sequence" = 1`),
    ).rejects.toThrow(refused);
    const remove = `DELETE FROM "Document" WHERE "id" = '${id}'`;
    expect(await asSerbia(remove)).toBe(0);
    const put = (code: string) =>
      write({ accountId: coordinator, action: "plan.edit" }, (transaction) =>
        transaction.$executeRawUnsafe(
          `UPDATE "Plan" SET "documentId" = CASE WHEN "stateCode" = '${code}' THEN '${id}'::uuid END WHERE "stateCode" IN ('RS', 'HR') AND "sequence" = 1`,
        ),
      );
    await put("HR");
    expect(await asSerbia(remove)).toBe(0);
    await put("RS");
    expect(await asSerbia(remove)).toBe(1);
  });

  test("changes nothing of what is dated, but takes it back", async () => {
    const own = `WHERE "planId" IN (SELECT "id" FROM "Plan" WHERE "stateCode" = 'RS')`;
    await expect(asSerbia(`UPDATE "PlanEvent" SET "date" = '2001-01-01' ${own}`)).rejects.toThrow(refused);
    expect(
      await asSerbia(`UPDATE "PlanEvent" SET "withdrawnAt" = now(), "withdrawnReason" = 'x' ${own}`),
    ).toBeGreaterThan(0);
  });

  test.each(["Account", "Meeting", "Delegation", "Attendance", "CommitteeRecord", "Organisation"])(
    "changes no %s",
    async (table) => {
      expect(
        await asSerbia(
          `UPDATE "${table}" SET "id" = "id" WHERE ${table === "Account" ? `"id" <> '${serbia}'` : "true"}`,
        ),
      ).toBe(0);
    },
  );

  test("cannot make itself the coordinator", async () => {
    await expect(
      asSerbia(`UPDATE "Account" SET "role" = 'coordinator', "personId" = NULL WHERE "id" = '${serbia}'`),
    ).rejects.toThrow(refused);
  });

  test("loses the right the day the appointment ends", async () => {
    const end = `UPDATE "Appointment" SET "endsOn" = portal_today() WHERE "stateCode" = 'RS' AND "personId" =
      (SELECT "personId" FROM "Account" WHERE "id" = '${serbia}')`;
    await write({ accountId: coordinator, action: "entry.edit" }, (transaction) => transaction.$executeRawUnsafe(end));
    expect(await asSerbia(`UPDATE "Appointment" SET "position" = 'x' WHERE "stateCode" = 'RS'`)).toBe(0);
    await write({ accountId: coordinator, action: "entry.edit" }, (transaction) =>
      transaction.$executeRawUnsafe(end.replace("portal_today()", "NULL")),
    );
  });
});

describe("nobody", () => {
  test.each(["", "nobody", "00000000-0000-0000-0000-000000000000"])("writes as %j", async (accountId) => {
    const attempt = async () =>
      write({ accountId, action: "entry.edit" }, (transaction) =>
        transaction.organisation.create({ data: { slug: "x", name: "x" } }),
      );
    await expect(attempt()).rejects.toThrow();
  });

  test("writes without an actor, not even the tables' owner", async () => {
    await expect(database.client.organisation.create({ data: { slug: "y", name: "y" } })).rejects.toThrow(
      /needs an actor/,
    );
  });

  test.each([
    `UPDATE "AuditEntry" SET "action" = 'x'`,
    `DELETE FROM "AuditEntry"`,
    `TRUNCATE "AuditEntry" CASCADE`,
    `UPDATE "AuditValue" SET "changes" = '{}'`,
    `DELETE FROM "AuditValue"`,
    `TRUNCATE "AuditValue"`,
    `UPDATE "AuditTrail" SET "action" = 'x'`,
    `DELETE FROM "AuditTrail"`,
  ])("changes the audit trail: %s", async (sql) => {
    await expect(database.client.$executeRawUnsafe(sql)).rejects.toThrow(/cannot be changed|42501|55000/);
    await expect(
      write({ accountId: coordinator, action: "audit.read" }, (transaction) => transaction.$executeRawUnsafe(sql)),
    ).rejects.toThrow(/permission denied|cannot be changed|42501|55000/);
  });

  test("forges an audit entry", async () => {
    const sql = `INSERT INTO "AuditEntry" ("transactionId", "actor", "action", "operation", "subject", "subjectId", "changes")
      VALUES (1, 'x', 'x', 'x', 'x', 'x', '{}')`;
    await expect(
      write({ accountId: coordinator, action: "audit.read" }, (transaction) => transaction.$executeRawUnsafe(sql)),
    ).rejects.toThrow(/permission denied|42501/);
  });
});

describe("what the trail holds of a person", () => {
  const held = () =>
    database.client.$queryRaw<{ entryId: bigint }[]>`SELECT "entryId" FROM "AuditValue" ORDER BY "entryId"`;

  test("goes by no setting, not even for the tables' owner", async () => {
    const before = await held();
    const settings = `SELECT set_config('portal.erasing', 'yes', true), set_config('portal.actor', '${coordinator}', true)`;
    const attempt = database.client.$transaction(async (transaction) => {
      await transaction.$executeRawUnsafe(settings);
      await transaction.$executeRawUnsafe(`DELETE FROM "AuditValue"`);
    });
    await expect(attempt).rejects.toThrow(/cannot be changed/);
    expect(await held()).toEqual(before);
  });

  test("goes for one who is erased, and nothing of anybody else, whatever is asked for", async () => {
    const { client } = database;
    const { id: person, familyName } = await client.person.findUniqueOrThrow({ where: { id: austrian.personId } });
    const values = await client.$queryRaw<{ entryId: bigint; row: string; own: boolean; said: string[] }[]>`
      SELECT v."entryId", e."subjectId" AS "row", ARRAY(SELECT portal_texts(v."changes")) AS "said",
        e."personId" IS NOT DISTINCT FROM ${person}::uuid AS "own"
      FROM "AuditValue" v JOIN "AuditEntry" e ON e."id" = v."entryId"`;
    const own = values.filter((one) => one.own).map(({ entryId }) => entryId);
    // An invitation that is addressed to them tells of them too.
    const unrelated = values.filter(({ own: theirs, said }) => !theirs && !said.join().includes(familyName));
    expect([own.length > 0, unrelated.length > own.length]).toEqual([true, true]);
    const rows = unrelated.map(({ row }) => row);
    const words = ["n", "a", "Ms", "example.org", "", "%", ".*", ...unrelated.flatMap(({ said }) => said)];
    const left = await write({ accountId: coordinator, action: "person.erase" }, async (transaction) => {
      await transaction.$executeRaw`UPDATE "Person" SET "erasedAt" = now() WHERE "id" = ${person}::uuid`;
      await transaction.$queryRaw`SELECT portal_erase_values(${person}::uuid, ${rows}::text[], ${words}::text[])`;
      const still = await transaction.$queryRaw<{ entryId: bigint }[]>`SELECT "entryId" FROM "AuditValue"`;
      throw new Left(still.map(({ entryId }) => entryId));
    }).catch((error: unknown) => (error instanceof Left ? error.entries : Promise.reject(error as Error)));
    expect(own.filter((entry) => left.includes(entry))).toEqual([]);
    expect(unrelated.filter(({ entryId }) => !left.includes(entryId))).toEqual([]);
  });

  test("is not taken as a part of a longer name or address", async () => {
    const [said] = await database.client.$queryRaw<Record<string, boolean>[]>`SELECT
      portal_says('Opened by ANA MARKOV, in Vienna', 'Ana Markov') AS "whole",
      portal_says('Ana Markova', 'Ana Markov') OR portal_says('Ana Markovć', 'Ana Markov') OR portal_says('Jo-Ana Markov', 'Ana Markov') AS "name",
      portal_says('Write to ana@example.org.', 'ana@example.org') AS "address",
      portal_says('jo.ana@example.org', 'ana@example.org') OR portal_says('ana@example.org.uk', 'ana@example.org') AS "longer",
      portal_says('Ms. M [A] (b)', 'Ms. M [A] (b)') AS "signs"`;
    expect(said).toEqual({ whole: true, name: false, address: true, longer: false, signs: true });
  });
});

describe("what must hold", () => {
  const asCoordinator = (sql: string) =>
    write({ accountId: coordinator, action: "entry.edit" }, (transaction) => transaction.$executeRawUnsafe(sql));

  test("a State has one primary Point of Contact on any day", async () => {
    await expect(
      asCoordinator(`INSERT INTO "Appointment" ("id", "stateCode", "personId", "function", "startsOn")
        VALUES (gen_random_uuid(), 'AT', '${austrian.personId}', 'primary', '2026-01-01')`),
    ).rejects.toThrow(/23P01|one_primary/);
  });

  test("an appointment ends after it starts", async () => {
    await expect(
      asCoordinator(`UPDATE "Appointment" SET "endsOn" = "startsOn" WHERE "id" = '${austrian.id}'`),
    ).rejects.toThrow(/23514|ends_after/);
  });

  test("a participant belongs to a delegation of that meeting", async () => {
    const belgrade = await database.client.meeting.findUniqueOrThrow({ where: { slug: "2015-belgrade" } });
    const elsewhere = await database.client.delegation.findFirstOrThrow({ where: { meetingId: { not: belgrade.id } } });
    const add = `INSERT INTO "Participant" ("id", "meetingId", "delegationId", "familyName")
      VALUES (gen_random_uuid(), '${belgrade.id}', '${elsewhere.id}', 'Example')`;
    await expect(
      write({ accountId: staff, action: "delegate.add" }, (transaction) => transaction.$executeRawUnsafe(add)),
    ).rejects.toThrow(/23503|Foreign key/i);
  });

  test("a change that fails leaves neither row nor audit entry", async () => {
    const before = await database.client.auditEntry.count();
    const broken = write({ accountId: coordinator, action: "entry.edit" }, async (transaction) => {
      await transaction.appointment.update({ where: { id: austrian.id }, data: { position: "half-done" } });
      throw new Error("no");
    });
    await expect(broken).rejects.toThrow("no");
    expect(await database.client.auditEntry.count()).toBe(before);
  });

  test("every change says who, under which permission, from what to what", async () => {
    const { position } = await database.client.appointment.findUniqueOrThrow({ where: { id: austrian.id } });
    await asCoordinator(`UPDATE "Appointment" SET "position" = 'Counsellor' WHERE "id" = '${austrian.id}'`);
    const entry = await database.client.auditTrail.findFirstOrThrow({ orderBy: { id: "desc" } });
    expect(entry).toMatchObject({
      actor: coordinator,
      action: "entry.edit",
      operation: "update",
      subject: "Appointment",
      stateCode: "AT",
    });
    expect(entry.changes).toEqual({ position: [position, "Counsellor"] });
  });
});
