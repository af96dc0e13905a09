import { createHash, randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Connection, Database } from "./connect";

/** The table that Prisma's own `migrate deploy` keeps, so that either may follow the other. */
const ledger = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(), "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`;

/** Any number, the same in every instance: whoever comes second waits and then finds the work done. */
const advisoryLock = 15402004;

interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

/** @returns the migrations in a folder, oldest first, each with the checksum Prisma gives it (SHA-256 of the file). */
export async function migrationsIn(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}

async function applied(connection: Connection): Promise<Map<string, string>> {
  const rows = await connection.rows(
    `SELECT "migration_name", "checksum" FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL`,
  );
  return new Map(rows.map((row) => [String(row.migration_name), String(row.checksum)]));
}

function pending(migrations: Migration[], done: Map<string, string>): Migration[] {
  return migrations.filter(({ name, checksum }) => {
    const recorded = done.get(name);
    if (recorded !== undefined && recorded !== checksum)
      throw new Error(`migration ${name} was changed after it was applied`);
    return recorded === undefined;
  });
}

const record = ({ name, checksum }: Migration) =>
  `INSERT INTO "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name", "applied_steps_count")
   VALUES ('${randomUUID()}', '${checksum}', now(), '${name}', 1)`;

/**
 * Applies what the database still lacks, each migration in a transaction of its own, one process at a time.
 * @returns the names applied now.
 * @throws when an applied migration's file has changed since, or a migration fails (nothing of it stays).
 */
export function migrate(database: Database, folder: string): Promise<string[]> {
  return database.alone(async (connection) => {
    await connection.script(`SELECT pg_advisory_lock(${advisoryLock})`);
    try {
      await connection.script(ledger);
      const missing = pending(await migrationsIn(folder), await applied(connection));
      for (const migration of missing) {
        try {
          await connection.script(`BEGIN;\n${migration.sql}\n;${record(migration)};\nCOMMIT;`);
        } catch (error) {
          await connection.script("ROLLBACK");
          throw error;
        }
      }
      return missing.map(({ name }) => name);
    } finally {
      await connection.script(`SELECT pg_advisory_unlock(${advisoryLock})`);
    }
  });
}

/** @returns whether every migration in the folder is applied and unchanged. */
export function isMigrated(database: Database, folder: string): Promise<boolean> {
  return database.alone(
    async (connection) => pending(await migrationsIn(folder), await applied(connection)).length === 0,
  );
}
