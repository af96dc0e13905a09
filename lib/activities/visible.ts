import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can, planCirclesOf } from "@/lib/access/can";
import { Prisma } from "@/lib/database/generated/client";

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

function concernsInSql({ role, stateCode, organisationId }: Actor): Prisma.Sql[] {
  const organised = (condition: Prisma.Sql) =>
    Prisma.sql`EXISTS (SELECT FROM "ActivityOrganiser" o WHERE o."activityId" = a."id" AND ${condition})`;
  if (stateCode !== null)
    return [Prisma.sql`a."stateCode" = ${stateCode}`, organised(Prisma.sql`o."stateCode" = ${stateCode}`)];
  if (role !== "partner" || organisationId === null) return [];
  return [
    Prisma.sql`a."organisationId" = ${organisationId}::uuid`,
    organised(Prisma.sql`o."organisationId" = ${organisationId}::uuid`),
    Prisma.sql`EXISTS (SELECT FROM "ActivityReader" r WHERE r."activityId" = a."id" AND r."organisationId" = ${organisationId}::uuid)`,
  ];
}

/** The same condition of the activity `a`, for what is counted and found in SQL; a test holds the two together. */
export function visibleInSql(actor: Actor): Prisma.Sql {
  const stands = Prisma.sql`a."withdrawnAt" IS NULL`;
  if (can(actor, "activity.readAll")) return stands;
  const circles = Prisma.sql`a."circle"::text = ANY (${planCirclesOf(actor)}::text[])`;
  return Prisma.sql`${stands} AND (${Prisma.join([circles, ...concernsInSql(actor)], " OR ")})`;
}
