import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can, scopeOf, visibleTo } from "@/lib/access/can";
import { database } from "@/lib/database/client";
import { kept } from "@/lib/database/kept";
import { groupBy } from "@/lib/group";
import { sayChange, type ChangedThing, type TrailRow } from "./changed-things";

/** One save, as it is told: who, when, whose entry, what of it. */
export interface EntryChange {
  id: string;
  at: Date;
  /** Null: the portal itself. */
  by: string | null;
  person: string | null;
  kind: "confirmed" | "made" | "withdrawn" | "changed";
  things: ChangedThing[];
}

/** So many rows hold the last few saves, each of which writes one row a channel. */
const rowsRead = 80;
const savesTold = 6;

/** @returns the last changes to the entries of a State, the newest first, for those who may edit them. */
export async function lastChanges(actor: Actor, stateCode: string): Promise<EntryChange[]> {
  if (!can(actor, "entry.edit", { stateCode })) return [];
  return kept(`changes ${scopeOf(actor)} ${stateCode}`, () => readChanges(actor, stateCode));
}

async function readChanges(actor: Actor, stateCode: string): Promise<EntryChange[]> {
  const rows = await database().$queryRaw<TrailRow[]>`
    SELECT e."transactionId"::text AS "save", e."at", e."actor", e."actorName", e."action", e."operation", e."subject", e."changes",
      nullif(concat_ws(' ', p."givenNames", p."familyName"), '') AS "person", c."kind"::text AS "channel", c."visibility"::text
    FROM "AuditTrail" e LEFT JOIN "Person" p ON p."id" = e."personId"
      LEFT JOIN "Channel" c ON e."subject" = 'Channel' AND c."id"::text = e."subjectId"
    WHERE e."stateCode" = ${stateCode} AND e."subject" IN ('Person', 'Appointment', 'Channel')
    ORDER BY e."id" DESC LIMIT ${rowsRead}`;
  const visible = visibleTo(actor, stateCode);
  const saves = [...groupBy(rows, ({ save, person }) => `${save} ${person ?? ""}`)];
  return saves.slice(0, savesTold).map(([id, ofSave]) => sayChange(id, ofSave, visible));
}
