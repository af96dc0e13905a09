import "server-only";
import type { Actor } from "@/lib/access/actor";
import { database } from "@/lib/database/client";
import { databaseDate, today } from "@/lib/dates";

/** @returns when the reader's own entry was last confirmed (null: never); undefined for whoever holds no appointment today. */
export async function ownEntryConfirmed({ personId, stateCode }: Actor): Promise<Date | null | undefined> {
  if (personId === null || stateCode === null) return undefined;
  const on = databaseDate(today());
  const held = await database().appointment.findFirst({
    where: { personId, stateCode, startsOn: { lte: on }, OR: [{ endsOn: null }, { endsOn: { gt: on } }] },
    orderBy: { startsOn: "asc" },
    select: { confirmedAt: true },
  });
  return held?.confirmedAt;
}
