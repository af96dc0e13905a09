import { PGlite } from "@electric-sql/pglite";
import { btree_gist } from "@electric-sql/pglite/contrib/btree_gist";
import { citext } from "@electric-sql/pglite/contrib/citext";
import { PrismaPg } from "@prisma/adapter-pg";
import { Pool } from "pg";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { PrismaClient } from "./generated/client";

/** What applying migrations needs: several statements at once, and rows back, on one and the same connection. */
export interface Connection {
  script(sql: string): Promise<unknown>;
  rows(sql: string): Promise<Record<string, unknown>[]>;
}

export interface Database {
  client: PrismaClient;
  /** One question without the client's engine in between: for what every request asks. Waits for transactions like any other. */
  ask<Row>(sql: string, values: unknown[]): Promise<Row[]>;
  /** Runs `work` on one connection that nothing else uses meanwhile. */
  alone<Result>(work: (connection: Connection) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

const extensions = { citext, btree_gist };

/** PostgreSQL in this process, which can be copied whole. */
interface Embedded extends Database {
  copy(): Promise<Blob>;
}

/**
 * PostgreSQL in this process.
 * @param directory where it keeps its files; without one it lives in memory.
 * @param loadDataDir the copy of another that it begins as.
 */
export function embedded(directory?: string, loadDataDir?: Blob): Embedded {
  const instance = new PGlite({
    extensions,
    ...(directory && { dataDir: directory }),
    ...(loadDataDir && { loadDataDir }),
  });
  const client = new PrismaClient({ adapter: new PrismaPGlite(instance) });
  return {
    client,
    ask: async <Row>(sql: string, values: unknown[]) => (await instance.query<Row>(sql, values)).rows,
    alone: (work) =>
      work({
        script: (sql) => instance.exec(sql),
        rows: async (sql) => (await instance.query(sql)).rows as Record<string, unknown>[],
      }),
    copy: () => instance.dumpDataDir("none"),
    async close() {
      await client.$disconnect();
      await instance.close();
    },
  };
}

/** PostgreSQL on a server. @param url a libpq connection string. */
export function served(url: string): Database {
  const pool = new Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 3000, idleTimeoutMillis: 30_000 });
  // An idle connection that the server ends must not end the portal: the next query opens another.
  pool.on("error", () => undefined);
  const client = new PrismaClient({ adapter: new PrismaPg(pool) });
  return {
    client,
    ask: async <Row>(sql: string, values: unknown[]) => (await pool.query(sql, values)).rows as Row[],
    async alone(work) {
      const connection = await pool.connect();
      try {
        return await work({
          script: (sql) => connection.query(sql),
          rows: async (sql) => (await connection.query<Record<string, unknown>>(sql)).rows,
        });
      } finally {
        connection.release();
      }
    },
    async close() {
      await client.$disconnect();
      await pool.end();
    },
  };
}
