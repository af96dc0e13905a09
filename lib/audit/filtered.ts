import "server-only";
import { Prisma } from "@/lib/database/generated/client";
import type { TrailFilters } from "./schema";

/** The name of the person whom an entry concerns. */
export const personName = Prisma.sql`nullif(concat_ws(' ', p."givenNames", p."familyName"), '')`;

/** What the trail's entries say, and what kind of channel one is about, where it is still there. */
export const told = Prisma.sql`e."at", e."actorName", e."action", e."operation", e."subject", e."stateCode"::text, e."changes",
  (SELECT c."kind"::text FROM "Channel" c WHERE e."subject" = 'Channel' AND c."id"::text = e."subjectId") AS "channel"`;

/** What belongs to a meeting, and is there still to be asked for its meeting. */
const partsOfMeeting = [
  "Delegation",
  "Participant",
  "Attendance",
  "AgendaItem",
  "MeetingDocument",
  "MeetingOrganiser",
  "Invitation",
  "NoteVersion",
  "ReportedFigure",
] as const;

/** Entries on a meeting or on what belongs to it, also where that is removed. */
function ofMeeting(slug: string): Prisma.Sql {
  const id = Prisma.sql`(SELECT "id" FROM "Meeting" WHERE "slug" = ${slug})`;
  const parts = partsOfMeeting.map(
    (name) => Prisma.sql`(e."subject" = ${name} AND e."subjectId" IN
      (SELECT "id"::text FROM ${Prisma.raw(`"${name}"`)} WHERE "meetingId" = ${id}))`,
  );
  return Prisma.sql`((e."subject" = 'Meeting' AND e."subjectId" = ${id}::text)
    OR e."changes"->'meetingId' @> to_jsonb(${id}::text) OR ${Prisma.join(parts, " OR ")})`;
}

/** The entries that the filters let through, and whom they concern, newest first; the days are Vienna's. */
export function filtered({ state, person, from, to, meeting, write, before }: TrailFilters, most: number): Prisma.Sql {
  const like = person && `%${person.replace(/[\\%_]/g, "\\$&")}%`;
  const conditions = [
    state && Prisma.sql`e."stateCode" = ${state}`,
    like && Prisma.sql`(e."actorName" ILIKE ${like} OR ${personName} ILIKE ${like})`,
    from && Prisma.sql`e."at" >= (${from}::date)::timestamp AT TIME ZONE 'Europe/Vienna'`,
    to && Prisma.sql`e."at" < (${to}::date + 1)::timestamp AT TIME ZONE 'Europe/Vienna'`,
    meeting && ofMeeting(meeting),
    write && Prisma.sql`e."transactionId" = ${write}`,
    before && Prisma.sql`e."id" < ${before}`,
  ].filter((condition) => typeof condition === "object");
  const where = conditions.length > 0 ? Prisma.sql`WHERE ${Prisma.join(conditions, " AND ")}` : Prisma.empty;
  return Prisma.sql`FROM "AuditTrail" e LEFT JOIN "Person" p ON p."id" = e."personId" ${where} ORDER BY e."id" DESC LIMIT ${most}`;
}
