import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can, planCirclesOf } from "@/lib/access/can";
import type { Prisma } from "@/lib/database/generated/client";

/** Whose entry it is, who organises or funds it, or who is named as its reader. */
function concerns({ role, stateCode, organisationId }: Actor): Prisma.ActivityWhereInput[] {
  if (stateCode !== null) return [{ stateCode }, { organisers: { some: { stateCode } } }];
  if (role !== "partner" || organisationId === null) return [];
  const some = { organisationId };
  return [{ organisationId }, { organisers: { some } }, { readers: { some } }];
}

/**
 * The one condition under which an activity is read, wherever it shows: lists, search, feeds, hints, the API. Everything for the
 * CPC; what is marked for the reader's circle; and what concerns the reader's own State or organisation.
 */
export function activitiesVisibleTo(actor: Actor): Prisma.ActivityWhereInput {
  if (can(actor, "activity.readAll")) return { withdrawnAt: null };
  return { withdrawnAt: null, OR: [{ circle: { in: planCirclesOf(actor) } }, ...concerns(actor)] };
}
