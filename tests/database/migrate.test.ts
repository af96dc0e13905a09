import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "@/lib/database/connect";
import { isMigrated, migrate } from "@/lib/database/migrate";
import { testDatabase } from "@/tests/database";

let database: Database;
let folder: string;

const migration = async (name: string, sql: string) => {
  await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, name, "migration.sql"), sql);
};

beforeAll(async () => {
  database = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), "migrations-"));
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

test("applies each migration once and says which", async () => {
  await migration("1_first", `CREATE TABLE "first_try" ("id" INT)`);
  expect(await isMigrated(database, folder)).toBe(false);
  expect(await migrate(database, folder)).toEqual(["1_first"]);
  expect(await migrate(database, folder)).toEqual([]);
  expect(await isMigrated(database, folder)).toBe(true);
});

test("leaves nothing of a migration that fails", async () => {
  await migration("2_second", `CREATE TABLE "second_try" ("id" INT); SELECT 1 / 0`);
  await expect(migrate(database, folder)).rejects.toThrow(/division by zero/);
  const found = await database.client.$queryRawUnsafe<{ name: string | null }[]>(
    `SELECT to_regclass('second_try')::text AS name`,
  );
  expect(found).toEqual([{ name: null }]);
  await rm(join(folder, "2_second"), { recursive: true });
});

test("refuses a migration that was changed after it was applied", async () => {
  await migration("1_first", `CREATE TABLE "first_try" ("id" BIGINT)`);
  await expect(migrate(database, folder)).rejects.toThrow("1_first was changed");
});
