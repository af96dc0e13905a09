/** What the database refuses of activities by itself, whatever the code above it forgot. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "@/lib/database/connect";
import { write } from "@/lib/database/write";
import { testNetwork } from "@/tests/network";

let database: Database;
const accounts: Record<string, string> = {};
const refused = /42501|row-level security/;

beforeAll(async () => {
  database = await testNetwork();
  const found = await database.client.account.findMany({ select: { id: true, email: true } });
  for (const { id, email } of found) accounts[email.replace("@example.org", "")] = id;
});
afterAll(() => database.close());

const as = (who: string) => (sql: string) =>
  write({ accountId: accounts[who] ?? "", action: "activity.edit" }, (transaction) =>
    transaction.$executeRawUnsafe(sql),
  );

/** The demonstration's: of the CPC, of UNODA, of Serbia, of Austria. */
const owners = {
  "demo-control-list-kyrgyzstan": ["staff", "coordinator"],
  "demo-legislation-round-table": ["staff", "coordinator", "partner"],
  "demo-customs-training-serbia": ["staff", "coordinator", "poc.serbia"],
  "demo-laboratory-visit-austria": ["staff", "coordinator", "poc.austria"],
};
const everybody = ["staff", "coordinator", "partner", "poc.serbia", "poc.austria", "expert"];
const table = Object.entries(owners).flatMap(([slug, may]) =>
  everybody.map((who) => ({ slug, who, may: may.includes(who) })),
);

test.each(table)("$who writes to $slug: $may", async ({ slug, who, may }) => {
  const activity = `(SELECT "id" FROM "Activity" WHERE "slug" = '${slug}')`;
  const changes = [
    `UPDATE "Activity" SET "title" = "title" || '.' WHERE "slug" = '${slug}'`,
    `UPDATE "ActivitySession" SET "startsOn" = "startsOn" - 1 WHERE "activityId" = ${activity}`,
    `UPDATE "ActivityOrganiser" SET "label" = "label" || '.' WHERE "activityId" = ${activity} AND "position" = 0 AND "part" = 'organiser'`,
  ];
  for (const sql of changes) expect(await as(who)(sql)).toBe(may ? 1 : 0);
  const reader = `INSERT INTO "ActivityReader" ("id", "activityId", "organisationId")
    SELECT gen_random_uuid(), ${activity}, "id" FROM "Organisation" WHERE "slug" = 'unicri'`;
  if (!may) return expect(as(who)(reader)).rejects.toThrow(refused);
  expect(await as(who)(reader)).toBe(1);
  expect(await as(who)(`DELETE FROM "ActivityReader" WHERE "activityId" = ${activity}`)).toBeGreaterThan(0);
});

describe("an entry", () => {
  const insert = (owner: string, by: string) => `INSERT INTO "Activity"
    ("id", "slug", "title", "kind", "status", "stateCode", "organisationId", "startsOn", "endsOn", "createdById")
    SELECT gen_random_uuid(), gen_random_uuid()::text, 'x', 'visit', 'idea', ${owner}, '2027-01-01', '2027-01-02', '${accounts[by] ?? ""}'`;
  const unoda = `NULL, (SELECT "id" FROM "Organisation" WHERE "slug" = 'unoda')`;

  test.each([
    ["poc.serbia", `'RS', NULL::uuid`, true],
    ["poc.serbia", `'AT', NULL::uuid`, false],
    ["poc.serbia", `NULL, NULL::uuid`, false],
    ["poc.serbia", unoda, false],
    ["partner", unoda, true],
    ["partner", `NULL, (SELECT "id" FROM "Organisation" WHERE "slug" = 'unicri')`, false],
    ["partner", `NULL, NULL::uuid`, false],
    ["expert", `NULL, NULL::uuid`, false],
    ["staff", `NULL, NULL::uuid`, true],
  ])("is added by %s as that of %s: %s", async (who, owner, may) => {
    if (may) expect(await as(who)(insert(owner, who))).toBe(1);
    else await expect(as(who)(insert(owner, who))).rejects.toThrow(refused);
  });

  test("is not given away, nor added in another's name", async () => {
    const away = `UPDATE "Activity" SET "organisationId" = NULL WHERE "slug" = 'demo-legislation-round-table'`;
    await expect(as("partner")(away)).rejects.toThrow(refused);
    await expect(as("partner")(insert(unoda, "staff"))).rejects.toThrow(refused);
  });

  test("is deleted by nobody", async () => {
    await expect(as("coordinator")(`DELETE FROM "Activity"`)).rejects.toThrow(/42501|permission denied/);
  });
});

test("a State speaks for itself alone of what was held for it", async () => {
  const say = (code: string, by: string) => `INSERT INTO "FollowUp" ("id", "activityId", "stateCode", "met", "saidById")
    SELECT gen_random_uuid(), "id", '${code}', 'yes', '${accounts[by] ?? ""}' FROM "Activity" WHERE "slug" = 'demo-radioactive-sources'`;
  await expect(as("poc.serbia")(say("AT", "poc.serbia"))).rejects.toThrow(refused);
  await expect(as("poc.serbia")(say("RS", "poc.austria"))).rejects.toThrow(refused);
  await expect(as("partner")(say("RS", "partner"))).rejects.toThrow(refused);
  expect(await as("poc.serbia")(say("RS", "poc.serbia"))).toBe(1);
  expect(await as("poc.serbia")(`UPDATE "FollowUp" SET "met" = 'no' WHERE "stateCode" = 'ME'`)).toBe(0);
});
