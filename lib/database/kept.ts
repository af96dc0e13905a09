import "server-only";
import { requestContext } from "@/lib/request/context";
import { openDatabase } from "./client";

/** More than this many answers for one state of the data, and they are forgotten rather than let grow. */
const mostKept = 500;

const shelf = { version: "", answers: new Map<string, Promise<unknown>>() };

/**
 * The state of the data that a reader sees now: PostgreSQL's snapshot, which changes with every write that is committed, by
 * whichever instance (PostgreSQL documentation, "Transaction ID and Snapshot Information Functions").
 */
async function dataVersion(): Promise<string> {
  const context = requestContext();
  if (context.dataVersion !== undefined) return context.dataVersion;
  const [row] = await openDatabase().ask<{ version: string }>(`SELECT pg_current_snapshot()::text AS "version"`, []);
  return (context.dataVersion = row?.version ?? "");
}

/**
 * Asks the database once for each state of its data: an answer serves until anything at all is written.
 * @param key what is asked and all that the answer depends on: who may see how much, the day, the language.
 * @param read asks; what it gives is shared and must not be changed.
 */
export async function kept<Answer>(key: string, read: () => Promise<Answer>): Promise<Answer> {
  const version = await dataVersion();
  if (shelf.version !== version || shelf.answers.size >= mostKept) {
    shelf.version = version;
    shelf.answers = new Map();
  }
  const found = shelf.answers.get(key) as Promise<Answer> | undefined;
  if (found) return found;
  const { answers } = shelf;
  const asked = read();
  answers.set(key, asked);
  asked.catch(() => answers.delete(key));
  return asked;
}
