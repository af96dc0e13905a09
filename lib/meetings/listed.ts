import "server-only";
import type { Subject } from "@/lib/access/can";
import { Invalid } from "@/lib/access/outcome";
import { database, type Transaction } from "@/lib/database/client";
import { databaseDate, plainDate, today } from "@/lib/dates";
import { dateFields, datesOf, daysOf } from "./days";
import { deskDay, markingTrouble, type MarkingTrouble } from "./rules";

/** The day of a meeting that is written about. */
export interface MarkedDay {
  meetingId: string;
  day: Date;
  /** Why nobody can be marked present on it; null: they can. */
  trouble: MarkingTrouble | null;
}

/** What the desk writes about: a delegation of a meeting, or one of its delegates. */
export interface Listed extends Subject, MarkedDay {
  delegationId: string;
  participantId: string | null;
}

interface Asked {
  meeting: string;
  delegation?: string | undefined;
  participant?: string | undefined;
  day?: string | null;
}

/** What a query selects of a meeting to know the day that is marked. */
export const dayFields = { id: true, cancelledAt: true, ...dateFields } as const;

type Row = Parameters<typeof datesOf>[0] & { id: string; cancelledAt: Date | null };

/** @param asked the day asked for, "YYYY-MM-DD"; none: the one that the desk shows by itself. */
export function markedDay(meeting: Row, asked: string | null = null): MarkedDay {
  const days = daysOf(datesOf(meeting));
  const day = asked ?? deskDay(days, today()) ?? plainDate(meeting.startsOn);
  const trouble = markingTrouble({ cancelledAt: meeting.cancelledAt, days }, day, today());
  return { meetingId: meeting.id, day: databaseDate(day), trouble };
}

/** Finds a delegation, or a delegate with its delegation, at the meeting named; null where there is none, there. */
export async function findListed({ meeting: slug, delegation, participant, day }: Asked): Promise<Listed | null> {
  const found = await database().delegation.findFirst({
    where: {
      meeting: { slug },
      ...(participant === undefined ? { id: delegation ?? "" } : { participants: { some: { id: participant } } }),
    },
    select: { id: true, stateCode: true, meeting: { select: dayFields } },
  });
  if (!found) return null;
  const { id: delegationId, stateCode, meeting } = found;
  return { stateCode, delegationId, participantId: participant ?? null, ...markedDay(meeting, day) };
}

/**
 * Holds the meeting against being cancelled until the transaction ends.
 * @throws Invalid where nobody can be marked present on that day.
 */
export async function mustBeMarkable(transaction: Transaction, { meetingId, trouble }: MarkedDay): Promise<void> {
  if (trouble !== null) throw new Invalid({ day: trouble });
  const [meeting] = await transaction.$queryRaw<{ cancelled: boolean }[]>`
    SELECT "cancelledAt" IS NOT NULL AS "cancelled" FROM "Meeting" WHERE "id" = ${meetingId}::uuid FOR KEY SHARE`;
  if (meeting?.cancelled) throw new Invalid({ day: "meetingCancelled" });
}

/** Takes back the standing marks of a delegation with all its delegates, or of one delegate. */
export async function withdrawMarks(
  transaction: Transaction,
  of: { delegationId: string } | { participantId: string },
): Promise<void> {
  await transaction.attendance.updateMany({
    where: { ...of, withdrawnAt: null },
    data: { withdrawnAt: new Date() },
  });
}
