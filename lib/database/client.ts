import "server-only";
import { join, resolve } from "node:path";
import { embedded, served, type Database } from "./connect";
import type { Prisma, PrismaClient } from "./generated/client";
import { holdFolder } from "./lock";

/** The client of a running transaction: what every verb is given. */
export type Transaction = Prisma.TransactionClient;

function open(): Database {
  const url = process.env.DATABASE_URL;
  if (url) return served(url);
  const folder = resolve(/* turbopackIgnore: true */ process.env.DATA_DIR ?? ".data");
  holdFolder(folder);
  return embedded(join(folder, "database"));
}

// Next bundles a module once for each of its layers: the one database is kept on the process.
const kept = globalThis as typeof globalThis & { portalDatabase?: Database };

/** @returns the process's one database, opened at the first call: the server's of DATABASE_URL, else the embedded one in DATA_DIR. */
export function openDatabase(): Database {
  return (kept.portalDatabase ??= open());
}

/** For tests: the database that this process is to use. */
export function useDatabase(database: Database): void {
  kept.portalDatabase = database;
}

/** @returns the Prisma client for reads. Writes go through `write`. */
export function database(): PrismaClient {
  return openDatabase().client;
}
