import "server-only";
import { database } from "@/lib/database/client";
import { kept } from "@/lib/database/kept";
import type { Precision } from "@/lib/database/generated/enums";
import { today } from "@/lib/dates";
import { datesOf, type MeetingDates } from "./days";

interface FoundMeeting {
  slug: string;
  title: string;
  startsOn: Date;
  endsOn: Date;
  precision: Precision;
  days: Date[];
  city: string | null;
  attended: boolean;
}

/** A meeting of which it is on record who was there. */
export interface RecordedMeeting extends Pick<FoundMeeting, "slug" | "title" | "city" | "attended">, MeetingDates {}

/** @returns the meetings begun of which attendance is on record, the newest first, each with whether a State was there. Public. */
export const attendanceOf = (stateCode: string): Promise<RecordedMeeting[]> =>
  kept(`attended ${stateCode} ${today()}`, () => readAttendance(stateCode));

async function readAttendance(stateCode: string): Promise<RecordedMeeting[]> {
  const meetings = await database().$queryRaw<FoundMeeting[]>`
    SELECT m."slug", m."title", m."startsOn", m."endsOn", m."precision"::text AS "precision", coalesce(m."days", '{}') AS "days", m."city", bool_or(d."stateCode" = ${stateCode}) IS TRUE AS "attended"
    FROM "Meeting" m JOIN "Attendance" a ON a."meetingId" = m."id" AND a."withdrawnAt" IS NULL
      JOIN "Delegation" d ON d."id" = a."delegationId" AND d."withdrawnAt" IS NULL
    WHERE m."startsOn" <= ${today()}::date GROUP BY m."id" ORDER BY m."startsOn" DESC`;
  return meetings.map(({ startsOn, endsOn, precision, days, ...meeting }) => ({
    ...meeting,
    ...datesOf({ startsOn, endsOn, precision, days }),
  }));
}
