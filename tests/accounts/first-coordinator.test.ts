import { afterAll, beforeAll, expect, test } from "vitest";
import { welcomeFirstCoordinator } from "@/lib/accounts/first-coordinator";
import type { Database } from "@/lib/database/connect";
import { testDatabase } from "@/tests/database";

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => {
  delete process.env.FIRST_COORDINATOR;
  await database.close();
});

const coordinators = async () =>
  (await database.client.account.findMany({ where: { role: "coordinator" } })).map(({ email }) => email);

test("is nobody unless the environment names one", async () => {
  await welcomeFirstCoordinator();
  expect(await coordinators()).toEqual([]);
});

test("must have an e-mail address", async () => {
  process.env.FIRST_COORDINATOR = "nobody";
  await expect(welcomeFirstCoordinator()).rejects.toThrow();
});

test("is the address that the environment names, once", async () => {
  process.env.FIRST_COORDINATOR = "first@example.org";
  await welcomeFirstCoordinator();
  await welcomeFirstCoordinator();
  expect(await coordinators()).toEqual(["first@example.org"]);
});

test("is nobody else as long as there is a coordinator", async () => {
  process.env.FIRST_COORDINATOR = "another@example.org";
  await welcomeFirstCoordinator();
  expect(await coordinators()).toEqual(["first@example.org"]);
});
