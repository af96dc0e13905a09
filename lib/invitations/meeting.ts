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

/** An item of a meeting's agenda. */
export interface AgendaLine {
  id: string;
  day: string;
  startsAt: string | null;
  endsAt: string | null;
  title: string;
  text: string | null;
  speakers: { name: string; function: string | null }[];
}

/** @returns a meeting's agenda, in its order. For whoever is invited, and the network: it names speakers. */
export async function agendaFor(meetingId: string): Promise<AgendaLine[]> {
  const items = await database().agendaItem.findMany({
    where: { meetingId },
    orderBy: [{ day: "asc" }, { place: "asc" }],
    select: {
      id: true,
      day: true,
      startsAt: true,
      endsAt: true,
      title: true,
      text: true,
      speakers: { orderBy: { place: "asc" }, select: { name: true, function: true } },
    },
  });
  return items.map(({ day, ...item }) => ({ ...item, day: plainDate(day) }));
}
