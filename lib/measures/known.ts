import "server-only";
import { planCirclesOf } from "@/lib/access/can";
import type { Actor } from "@/lib/access/actor";
import { Prisma } from "@/lib/database/generated/client";

/** Whether a measure's deadline has passed, by all that is known of it, with nobody having said that it is done, goes on or was dropped. */
const overdue = (day: string) => Prisma.sql`
  coalesce((date_trunc(m."deadlinePrecision"::text, m."deadline"::timestamp)
    + CASE m."deadlinePrecision" WHEN 'year' THEN interval '1 year' WHEN 'month' THEN interval '1 month' ELSE interval '1 day' END)::date
    <= ${day}::date AND coalesce(s."status" IN ('notStarted', 'underWay'), true), false)`;

/**
 * The measures that an actor may read, as a subquery: each with its plan, where it stood on a day (rules.ts, `standingOn`), and
 * whether it was overdue.
 * @param where more that must hold of a measure `m`, its plan `p` and its last report `s`.
 */
export function measuresKnown(actor: Actor, day: string, where: Prisma.Sql = Prisma.sql`true`): Prisma.Sql {
  return Prisma.sql`
    SELECT m."id", m."number", m."place", m."text", m."paragraphs"::text[] AS "paragraphs", m."weapons"::text[] AS "weapons",
      m."bodies", m."deadline"::text AS "deadline", m."deadlinePrecision"::text AS "deadlinePrecision", m."indicator", m."version",
      p."id" AS "planId", p."stateCode", p."sequence", p."kind"::text AS "kind",
      coalesce(s."status"::text, 'noReport') AS "standing", s."on"::text AS "standsSince", s."note", ${overdue(day)} AS "overdue"
    FROM "Measure" m
    JOIN "Plan" p ON p."id" = m."planId"
    LEFT JOIN LATERAL (
      SELECT r."status", r."on", r."note" FROM "MeasureProgress" r
      WHERE r."measureId" = m."id" AND r."withdrawnAt" IS NULL AND r."on" <= ${day}::date
      ORDER BY r."on" DESC, r."recordedAt" DESC, r."id" DESC LIMIT 1) s ON true
    WHERE m."withdrawnAt" IS NULL AND p."withdrawnAt" IS NULL AND p."circle"::text IN (${Prisma.join(planCirclesOf(actor))}) AND ${where}`;
}
