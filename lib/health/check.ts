import "server-only";
import { database, openDatabase } from "@/lib/database/client";
import { isMigrated } from "@/lib/database/migrate";
import { migrationsFolder } from "@/lib/database/start";

export interface Health {
  status: "ok" | "unavailable";
  database: "up" | "down";
  migrations: "applied" | "missing" | "unknown";
}

const patience = 3500;
/** After so long a question is given up: its connection may be dead while others would answer. */
const staleAfter = 30_000;
let asked: { answer: Promise<Health>; at: number } | null = null;

async function ask(): Promise<Health> {
  try {
    await database().$queryRaw`SELECT 1`;
  } catch {
    return { status: "unavailable", database: "down", migrations: "unknown" };
  }
  // Where there is no ledger of migrations, or it disagrees with the files, reading it fails.
  const applied = await isMigrated(openDatabase(), migrationsFolder).catch(() => false);
  return applied
    ? { status: "ok", database: "up", migrations: "applied" }
    : { status: "unavailable", database: "up", migrations: "missing" };
}

/**
 * Whether the portal can work, within four seconds even where the database does not answer at all. Whoever asks while the
 * database is still being asked shares that question, so that a hanging one is not asked ever more often.
 */
export async function checkHealth(): Promise<Health> {
  if (asked === null || Date.now() - asked.at > staleAfter) {
    const question = { answer: ask(), at: Date.now() };
    asked = question;
    void question.answer.then(() => {
      if (asked === question) asked = null;
    });
  }
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Health>((resolve) => {
    timer = setTimeout(resolve, patience, { status: "unavailable", database: "down", migrations: "unknown" });
  });
  return Promise.race([asked.answer, late]).finally(() => clearTimeout(timer));
}
