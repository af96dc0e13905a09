import "server-only";
import type { Actor } from "@/lib/access/actor";
import { planCirclesOf } from "@/lib/access/can";
import type { Prisma } from "@/lib/database/generated/client";
import { databaseDate, today } from "@/lib/dates";

/** The one condition under which an offer is read: what is marked for the reader's circle, and what their own organisation or State offers. */
export function offersVisibleTo(actor: Actor): Prisma.OfferWhereInput {
  const { role, stateCode, organisationId } = actor;
  const own: Prisma.OfferWhereInput[] = [
    ...(stateCode !== null ? [{ stateCode }] : []),
    ...(role === "partner" && organisationId !== null ? [{ organisationId }] : []),
  ];
  return { withdrawnAt: null, OR: [{ circle: { in: planCirclesOf(actor) } }, ...own] };
}

/** Those that stand today: what nobody can take up any more answers no need. */
export const stillStanding = (): Prisma.OfferWhereInput => ({
  OR: [{ standsUntil: null }, { standsUntil: { gte: databaseDate(today()) } }],
});
