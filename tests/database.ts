/** A fresh database for a test file: in memory, or on the PostgreSQL that TEST_DATABASE_URL names. */
import { randomUUID } from "node:crypto";
import { openAsBlob } from "node:fs";
import { inject } from "vitest";
import { useDatabase } from "@/lib/database/client";
import { embedded, served, type Database } from "@/lib/database/connect";
import type { Template } from "./templates";

const server = process.env.TEST_DATABASE_URL;

async function onServer(url: string, template: string): Promise<Database> {
  const name = `portal_${randomUUID().replaceAll("-", "")}`;
  const keeper = served(url);
  await keeper.alone((connection) => connection.script(`CREATE DATABASE "${name}" TEMPLATE "${template}"`));
  const database = served(new URL(`/${name}`, url).href);
  return {
    ...database,
    async close() {
      await database.close();
      await keeper.alone((connection) => connection.script(`DROP DATABASE "${name}"`));
      await keeper.close();
    },
  };
}

/** @returns a migrated database, without data unless another template is named, also set as the process's own. Close it after the tests. */
export async function testDatabase(template: Template = "empty"): Promise<Database> {
  const source = inject("templates")[template];
  const database = server ? await onServer(server, source) : embedded(undefined, await openAsBlob(source));
  useDatabase(database);
  return database;
}
