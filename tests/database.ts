/** A fresh database for a test file: in memory, or on the PostgreSQL that TEST_DATABASE_URL names. */
import { randomUUID } from "node:crypto";
import { embedded, served, type Database } from "@/lib/database/connect";
import { useDatabase } from "@/lib/database/client";
import { migrate } from "@/lib/database/migrate";

const server = process.env.TEST_DATABASE_URL;

async function onServer(url: string): Promise<Database> {
  const name = `portal_${randomUUID().replaceAll("-", "")}`;
  const keeper = served(url);
  await keeper.alone((connection) => connection.script(`CREATE DATABASE "${name}"`));
  const address = new URL(url);
  address.pathname = `/${name}`;
  const database = served(address.href);
  return {
    ...database,
    async close() {
      await database.close();
      await keeper.alone((connection) => connection.script(`DROP DATABASE "${name}"`));
      await keeper.close();
    },
  };
}

/** @returns a migrated database without data, also set as the process's own. Close it after the tests. */
export async function testDatabase(): Promise<Database> {
  const database = server ? await onServer(server) : embedded();
  await migrate(database, "prisma/migrations");
  useDatabase(database);
  return database;
}
