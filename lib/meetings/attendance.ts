import "server-only";
import type { Actor } from "@/lib/access/actor";
import { database } from "@/lib/database/client";
import { databaseDate, plainDate, today } from "@/lib/dates";

export interface AttendedMeeting {
  slug: string;
  title: string;
  startsOn: string;
  endsOn: string;
  city: string | null;
  fictional: boolean;
  present: boolean;
}

/**
 * The recorded meetings that have begun, the newest first, and whether a State was there. A meeting of which no list is
 * known is not among them: nothing can be said of it. Names nobody, so everybody may ask.
 */
export async function attendanceOf(_actor: Actor, stateCode: string): Promise<AttendedMeeting[]> {
  const [meetings, marks] = await Promise.all([
    database().meeting.findMany({
      where: {
        startsOn: { lte: databaseDate(today()) },
        attendances: { some: { withdrawnAt: null, delegation: { withdrawnAt: null } } },
      },
      orderBy: [{ startsOn: "desc" }, { slug: "asc" }],
      select: { id: true, slug: true, title: true, startsOn: true, endsOn: true, city: true, fictional: true },
    }),
    database().attendance.findMany({
      where: {
        withdrawnAt: null,
        delegation: { stateCode, withdrawnAt: null },
        OR: [{ participantId: null }, { participant: { withdrawnAt: null } }],
      },
      select: { meetingId: true },
    }),
  ]);
  const attended = new Set(marks.map(({ meetingId }) => meetingId));
  return meetings.map(({ id, startsOn, endsOn, ...meeting }) => ({
    ...meeting,
    startsOn: plainDate(startsOn),
    endsOn: plainDate(endsOn),
    present: attended.has(id),
  }));
}
