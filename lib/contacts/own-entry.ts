import "server-only";
import type { Actor } from "@/lib/access/actor";
import { database } from "@/lib/database/client";
import { today } from "@/lib/dates";
import { heldOn } from "./held";

/** @returns when the reader's own entry was last confirmed (null: never); undefined for whoever holds no appointment today. */
export async function ownEntryConfirmed({ personId, stateCode }: Actor): Promise<Date | null | undefined> {
  if (personId === null || stateCode === null) return undefined;
  const held = await database().appointment.findFirst({
    where: { personId, stateCode, ...heldOn(today()) },
    orderBy: { startsOn: "asc" },
    select: { confirmedAt: true },
  });
  return held?.confirmedAt;
}
