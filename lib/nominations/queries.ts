import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { database } from "@/lib/database/client";
import { plainDate } from "@/lib/dates";

/** @returns a State's nominations, the last recorded first, for the CPC and the State itself. */
export async function nominationsOf(actor: Actor, stateCode: string) {
  if (!can(actor, "nomination.read", { stateCode })) return [];
  const found = await database().nomination.findMany({
    where: { stateCode },
    orderBy: [{ datedOn: { sort: "desc", nulls: "last" } }, { id: "desc" }],
    select: {
      id: true,
      reference: true,
      datedOn: true,
      note: true,
      documentId: true,
      withdrawnAt: true,
      withdrawnReason: true,
      _count: { select: { appointments: { where: { withdrawnAt: null } } } },
    },
  });
  return found.map(({ datedOn, _count, ...nomination }) => ({
    ...nomination,
    datedOn: datedOn && plainDate(datedOn),
    appointments: _count.appointments,
  }));
}

/** @returns the letter of a State's nomination, for the CPC and the State itself; for others there is none. */
export async function letterOf(actor: Actor, stateCode: string, nominationId: string) {
  if (!can(actor, "nomination.read", { stateCode })) return null;
  const found = await database().nomination.findFirst({
    where: { id: nominationId, stateCode },
    select: { document: { select: { name: true, type: true, bytes: true } } },
  });
  return found?.document ?? null;
}

/** @returns a State's nomination as it stands, for the coordinator. */
export async function nominationToMend(actor: Actor, stateCode: string, id: string) {
  if (!can(actor, "nomination.record", { stateCode })) return null;
  const found = await database().nomination.findFirst({
    where: { id, stateCode },
    select: {
      id: true,
      reference: true,
      datedOn: true,
      documentId: true,
      version: true,
      withdrawnAt: true,
      withdrawnReason: true,
    },
  });
  return found && { ...found, datedOn: found.datedOn && plainDate(found.datedOn) };
}
