import "server-only";
import { database } from "@/lib/database/client";
import { plainDate } from "@/lib/dates";

/** What changed, in as much as anybody may know: never who, nor what was there before. */
export interface PublicChange {
  kind: "confirmed" | "edited" | "attendance" | "delegations";
  /** The State whose entry it is. */
  stateCode: string | null;
  /** The meeting that it concerns. */
  meeting: { slug: string; title: string } | null;
  /** The day in Vienna, "YYYY-MM-DD". */
  day: string;
}

interface Row {
  kind: PublicChange["kind"];
  stateCode: string | null;
  slug: string | null;
  title: string | null;
  day: Date;
}

/** How far back one looks: at a meeting the desk alone leaves hundreds of entries a day. */
const depth = 3000;

/**
 * The last changes that people made to entries and to lists of meetings, newest first. What was done to one entry or one
 * meeting on one day counts once; what the portal loaded by itself does not.
 */
export async function publicChanges(most: number): Promise<PublicChange[]> {
  const rows = await database().$queryRaw<Row[]>`
    WITH recent AS (
      SELECT e."id", e."subjectId", e."changes"->'meetingId'->>1 AS "meetingId",
        CASE WHEN e."action" IN ('entry.edit', 'entry.confirm') THEN e."stateCode" END AS "stateCode",
        CASE WHEN e."action" = 'entry.confirm' THEN 'confirmed' WHEN e."action" = 'entry.edit' THEN 'edited'
          WHEN e."action" LIKE 'attendance.%' THEN 'attendance' ELSE 'delegations' END AS "kind",
        (e."at" AT TIME ZONE 'Europe/Vienna')::date AS "day"
      FROM "AuditEntry" e
      WHERE e."actor" <> 'system' AND e."action" IN ('entry.edit', 'entry.confirm', 'attendance.mark', 'attendance.undo',
        'delegate.add', 'delegate.correct', 'delegate.withdraw', 'delegation.add', 'delegation.withdraw')
      ORDER BY e."id" DESC LIMIT ${depth}
    ), placed AS (
      SELECT r."id", r."kind", r."stateCode", r."day",
        coalesce(r."meetingId", a."meetingId"::text, d."meetingId"::text, p."meetingId"::text) AS "meetingId"
      FROM recent r
      LEFT JOIN "Attendance" a ON a."id"::text = r."subjectId"
      LEFT JOIN "Delegation" d ON d."id"::text = r."subjectId"
      LEFT JOIN "Participant" p ON p."id"::text = r."subjectId"
    )
    SELECT c."kind", c."stateCode", c."day", m."slug", m."title"
    FROM placed c LEFT JOIN "Meeting" m ON m."id"::text = c."meetingId"
    WHERE c."stateCode" IS NOT NULL OR m."id" IS NOT NULL
    GROUP BY c."kind", c."stateCode", c."day", m."slug", m."title"
    ORDER BY max(c."id") DESC LIMIT ${most}`;
  return rows.map(({ slug, title, day, ...change }) => ({
    ...change,
    meeting: slug !== null && title !== null ? { slug, title } : null,
    day: plainDate(day),
  }));
}
