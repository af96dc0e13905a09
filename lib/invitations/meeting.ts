import "server-only";
import type { Subject } from "@/lib/access/can";
import { database, type Transaction } from "@/lib/database/client";
import type { MeetingMode } from "@/lib/database/generated/enums";
import { plainDate } from "@/lib/dates";
import { dateFields, datesOf, type MeetingDates } from "@/lib/meetings/days";

/** A meeting, as far as whoever is invited to it needs to know. */
export interface InvitedMeeting extends Subject, MeetingDates {
  id: string;
  slug: string;
  title: string;
  city: string | null;
  hostCode: string | null;
  venue: string | null;
  mode: MeetingMode;
  capacity: number | null;
  answerBy: string | null;
  cancelledAt: Date | null;
  cancelledReason: string | null;
  letterSubject: string | null;
  letterText: string | null;
  fictional: boolean;
}

const fields = {
  id: true,
  slug: true,
  title: true,
  ...dateFields,
  city: true,
  hostCode: true,
  venue: true,
  mode: true,
  capacity: true,
  answerBy: true,
  cancelledAt: true,
  cancelledReason: true,
  letterSubject: true,
  letterText: true,
  fictional: true,
} as const;

/** @returns the meeting of that id or address; null where there is none. */
export async function invitedMeeting(
  where: { id: string } | { slug: string },
  client: Transaction = database(),
): Promise<InvitedMeeting | null> {
  const found = await client.meeting.findUnique({ where, select: fields });
  if (!found) return null;
  return {
    ...found,
    ...datesOf(found),
    answerBy: found.answerBy && plainDate(found.answerBy),
  };
}
