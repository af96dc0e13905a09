import "server-only";
import type { Subject } from "@/lib/access/can";
import { database, type Transaction } from "@/lib/database/client";
import { databaseDate, plainDate, today } from "@/lib/dates";
import { deskDay } from "./rules";

/** What the desk writes about: a delegation of a meeting, or one of its delegates. */
export interface Listed extends Subject {
  meetingId: string;
  delegationId: string;
  participantId: string | null;
  day: Date;
}

interface Asked {
  meeting: string;
  delegation?: string | undefined;
  participant?: string | undefined;
}

/** The day that the desk marks now at a meeting. */
export const markedDay = ({ startsOn, endsOn }: { startsOn: Date; endsOn: Date }): Date =>
  databaseDate(deskDay({ startsOn: plainDate(startsOn), endsOn: plainDate(endsOn) }, today()));

const fields = {
  id: true,
  stateCode: true,
  meetingId: true,
  meeting: { select: { startsOn: true, endsOn: true } },
} as const;

/** Finds a delegation, or a delegate with its delegation, at the meeting named; null where there is none, there. */
export async function findListed({ meeting: slug, delegation, participant }: Asked): Promise<Listed | null> {
  const found = await database().delegation.findFirst({
    where: {
      meeting: { slug },
      ...(participant === undefined ? { id: delegation ?? "" } : { participants: { some: { id: participant } } }),
    },
    select: fields,
  });
  if (!found) return null;
  const { id, stateCode, meetingId, meeting } = found;
  return { stateCode, meetingId, delegationId: id, participantId: participant ?? null, day: markedDay(meeting) };
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
