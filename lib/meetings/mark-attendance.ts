import "server-only";
import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { Invalid } from "@/lib/access/outcome";
import type { Transaction } from "@/lib/database/client";
import { plainDate } from "@/lib/dates";
import type { MarkSaved } from "./desk";
import { findListed, type Listed } from "./listed";
import { timeOfMark } from "./mark-time";
import { markSchema } from "./schema";

/**
 * Puts a standing mark there unless one stands; two desks at once make one (unique index Attendance_marked_once).
 * A mark taken from a note has no day and stands for all of them.
 */
export async function putMark(
  transaction: Transaction,
  listed: Listed,
  accountId: string | null,
  id: string = randomUUID(),
): Promise<void> {
  const { meetingId, delegationId, participantId, day } = listed;
  await transaction.$executeRaw`
    INSERT INTO "Attendance" ("id", "meetingId", "delegationId", "participantId", "day", "markedAt", "markedById")
    SELECT ${id}::uuid, d."meetingId", d."id", p."id", ${plainDate(day)}::date, now(), ${accountId}::uuid
    FROM "Delegation" d LEFT JOIN "Participant" p ON p."id" = ${participantId}::uuid AND p."delegationId" = d."id"
    WHERE d."id" = ${delegationId}::uuid AND d."meetingId" = ${meetingId}::uuid AND d."withdrawnAt" IS NULL
      AND p."id" IS NOT DISTINCT FROM ${participantId}::uuid AND p."withdrawnAt" IS NULL
      AND NOT EXISTS (SELECT FROM "Attendance" a WHERE a."delegationId" = d."id" AND a."day" IS NULL
        AND a."participantId" IS NOT DISTINCT FROM p."id" AND a."withdrawnAt" IS NULL)
    ON CONFLICT DO NOTHING`;
}

async function isWithdrawn(transaction: Transaction, { delegationId, participantId }: Listed): Promise<boolean> {
  const delegation = await transaction.delegation.findUnique({
    where: { id: delegationId },
    select: { withdrawnAt: true },
  });
  if (delegation?.withdrawnAt || participantId === null) return Boolean(delegation?.withdrawnAt);
  const delegate = await transaction.participant.findUnique({
    where: { id: participantId },
    select: { withdrawnAt: true },
  });
  return Boolean(delegate?.withdrawnAt);
}

/** Marks a delegation, or a delegate, present. Done twice, by one desk or two, it is done once. */
export const markAttendance: Write<z.infer<typeof markSchema>, Listed, MarkSaved> = {
  permission: "attendance.mark",
  schema: markSchema,
  load: findListed,
  async verb(transaction, { input, record, actor }) {
    const { delegationId, participantId, day } = record;
    await putMark(transaction, record, actor.accountId, input.mark);
    const mark = await transaction.attendance.findFirst({
      where: { delegationId, participantId, withdrawnAt: null, OR: [{ day }, { day: null }] },
      select: { id: true, markedAt: true, markedBy: { select: { name: true } } },
    });
    if (!mark && (await isWithdrawn(transaction, record))) throw new Invalid({ form: "withdrawnMeanwhile" });
    if (!mark) return { standing: null };
    const time = timeOfMark(mark.markedAt, plainDate(day));
    return { standing: [participantId ?? delegationId, mark.id, time, mark.markedBy?.name ?? null] };
  },
};
