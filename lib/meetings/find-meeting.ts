import "server-only";
import type { Subject } from "@/lib/access/can";
import { database, type Transaction } from "@/lib/database/client";

/** A meeting that something is written about. */
export interface MeetingSubject extends Subject {
  meetingId: string;
  slug: string;
}

/** @returns the meeting of that name; null where there is none. */
export async function findMeeting({ meeting: slug }: { meeting: string }): Promise<MeetingSubject | null> {
  const found = await database().meeting.findUnique({ where: { slug }, select: { id: true } });
  return found && { meetingId: found.id, slug };
}

/** Holds a meeting until the transaction ends: who changes it, or puts a mark on its list, waits. */
export async function holdMeeting(transaction: Transaction, meetingId: string): Promise<void> {
  await transaction.$queryRaw`SELECT 1 AS "held" FROM "Meeting" WHERE "id" = ${meetingId}::uuid FOR UPDATE`;
}
