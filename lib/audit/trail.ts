import "server-only";
import { can } from "@/lib/access/can";
import type { Actor } from "@/lib/access/actor";
import { parseDay } from "@/lib/dates";
import { database } from "@/lib/database/client";
import { Prisma } from "@/lib/database/generated/client";
import type { TrailQuery } from "./schema";

/** How many entries a page of the trail holds. */
const pageSize = 100;

export interface TrailEntry {
  id: bigint;
  at: Date;
  actorName: string;
  action: string;
  operation: string;
  subject: string;
  stateCode: string | null;
  person: string | null;
  /** From what to what, by field; null where that was erased. */
  changes: Record<string, [unknown, unknown] | null>;
}

const none = Prisma.empty;

/**
 * The audit trail, newest first, for whom `can` lets read it.
 * @param query a State's code, part of a name (of who acted or whom it concerns), days of Vienna, and the entry to go on before.
 */
export async function trail(actor: Actor, query: TrailQuery): Promise<{ entries: TrailEntry[]; more: bigint | null }> {
  if (!can(actor, "audit.read")) return { entries: [], more: null };
  const from = parseDay(query.from ?? "");
  const to = parseDay(query.to ?? "");
  const person = query.person ? `%${query.person.replace(/[\\%_]/g, "\\$&")}%` : null;
  const entries = await database().$queryRaw<TrailEntry[]>`
    SELECT e."id", e."at", e."actorName", e."action", e."operation", e."subject", e."stateCode", e."changes",
      nullif(concat_ws(' ', p."givenNames", p."familyName"), '') AS "person"
    FROM "AuditTrail" e LEFT JOIN "Person" p ON p."id" = e."personId"
    WHERE true
      ${query.state ? Prisma.sql`AND e."stateCode" = ${query.state.toUpperCase()}` : none}
      ${person ? Prisma.sql`AND (e."actorName" ILIKE ${person} OR concat_ws(' ', p."givenNames", p."familyName") ILIKE ${person})` : none}
      ${from ? Prisma.sql`AND e."at" >= (${from}::date)::timestamp AT TIME ZONE 'Europe/Vienna'` : none}
      ${to ? Prisma.sql`AND e."at" < (${to}::date + 1)::timestamp AT TIME ZONE 'Europe/Vienna'` : none}
      ${query.before ? Prisma.sql`AND e."id" < ${query.before}` : none}
    ORDER BY e."id" DESC LIMIT ${pageSize + 1}`;
  const shown = entries.slice(0, pageSize);
  return { entries: shown, more: entries.length > pageSize ? (shown.at(-1)?.id ?? null) : null };
}
