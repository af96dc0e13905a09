import "server-only";
import type { Actor } from "@/lib/access/actor";
import { planCirclesOf } from "@/lib/access/can";
import { database } from "@/lib/database/client";
import { databaseDate } from "@/lib/dates";

/** How far the measures of a plan had come by a day: their latest notes of progress say so. */
export interface MeasureCount {
  stateCode: string;
  sequence: number;
  measures: number;
  done: number;
  /** Of how many no progress is on record. */
  untold: number;
}

/** @returns the counts of the plans of some States that have measures on record, as far as the actor may read those plans. */
export function measureCounts(actor: Actor, codes: string[], day: string): Promise<MeasureCount[]> {
  return database().$queryRaw<MeasureCount[]>`
    SELECT p."stateCode", p."sequence", count(*)::int AS "measures",
      (count(*) FILTER (WHERE g."status" = 'done'))::int AS "done",
      (count(*) FILTER (WHERE g."status" IS NULL))::int AS "untold"
    FROM "Plan" p JOIN "Measure" m ON m."planId" = p."id" AND m."withdrawnAt" IS NULL
    LEFT JOIN LATERAL (SELECT "status" FROM "MeasureProgress" WHERE "measureId" = m."id" AND "withdrawnAt" IS NULL
      AND "on" <= ${databaseDate(day)} ORDER BY "on" DESC, "recordedAt" DESC LIMIT 1) g ON true
    WHERE p."withdrawnAt" IS NULL AND p."stateCode" = ANY(${codes}::text[]) AND p."circle"::text = ANY(${planCirclesOf(actor)}::text[])
    GROUP BY p."stateCode", p."sequence" ORDER BY p."stateCode", p."sequence"`;
}

/** What a State says that it needs. */
export interface OpenNeed {
  stateCode: string;
  text: string;
}

/** @returns the needs that stood open on a day, as many as the actor may read: one that belongs to a measure is for its plan's circle, too. */
export async function openNeeds(actor: Actor, codes: string[], day: string): Promise<OpenNeed[]> {
  const circle = { in: planCirclesOf(actor) };
  return database().need.findMany({
    where: {
      stateCode: { in: codes },
      circle,
      statedOn: { lte: databaseDate(day) },
      AND: [
        { OR: [{ endedOn: null }, { endedOn: { gt: databaseDate(day) } }] },
        { OR: [{ measureId: null }, { measure: { withdrawnAt: null, plan: { circle, withdrawnAt: null } } }] },
      ],
    },
    orderBy: [{ statedOn: "asc" }, { id: "asc" }],
    select: { stateCode: true, text: true },
  });
}
