import "server-only";
import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { Conflict, Invalid } from "@/lib/access/outcome";
import type { Transaction } from "@/lib/database/client";
import { plainDate } from "@/lib/dates";
import type { MarkSaved } from "./desk";
import { findListed, mustBeMarkable, type Listed } from "./listed";
import { timeClaimed, timeOfMark } from "./mark-time";
import { markSchema } from "./schema";

interface MarkMade {
  by: string | null;
  id?: string | undefined;
  at?: Date;
}

/**
 * Puts a standing mark there unless one stands; two desks at once make one (unique index Attendance_marked_once).
 * A mark taken from a note has no day and stands for all of them.
 * @param made by whose account, when, and the id that the mark is to have.
 * @throws Invalid where nobody can be marked present on that day.
 */
export async function putMark(
  transaction: Transaction,
  listed: Omit<Listed, "stateCode">,
  { by, id = randomUUID(), at = new Date() }: MarkMade,
): Promise<void> {
  await mustBeMarkable(transaction, listed);
  const { meetingId, delegationId, participantId, day } = listed;
  await transaction.$executeRaw`
    INSERT INTO "Attendance" ("id", "meetingId", "delegationId", "participantId", "day", "markedAt", "markedById")
    SELECT ${id}::uuid, d."meetingId", d."id", p."id", ${plainDate(day)}::date, ${at}, ${by}::uuid
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

/**
 * What was marked while one was signed in is not handed in silently by the next.
 * @param by who made it, as the desk says; null: a form, sent by whoever is signed in.
 * @throws Conflict where that is somebody else.
 */
export function mustBeOwn(by: string | null, accountId: string | null): void {
  if (by !== null && by !== accountId) throw new Conflict({}, 0, "", "deskConflict");
}

interface HandedIn {
  mark?: string | undefined;
  at: Date | null;
}

/** The mark of somebody whom a desk adds, by its own id: handed in twice, it is one. */
export const markHandedIn = (
  transaction: Transaction,
  listed: Omit<Listed, "stateCode">,
  { mark, at }: HandedIn,
  by: string | null,
): Promise<void> => putMark(transaction, listed, { by, id: mark, at: timeClaimed(at, plainDate(listed.day)) });

/**
 * Marks a delegation, or a delegate, present. Done twice, by one desk or two, it is done once. A desk that was out of reach
 * says when it was done; the audit trail says when it was handed in.
 */
export const markAttendance: Write<z.infer<typeof markSchema>, Listed, MarkSaved> = {
  permission: "attendance.mark",
  schema: markSchema,
  load: findListed,
  async verb(transaction, { input, record, actor }) {
    mustBeOwn(input.by, actor.accountId);
    const { delegationId, participantId, day } = record;
    const at = timeClaimed(input.at, plainDate(day));
    await putMark(transaction, record, { by: actor.accountId, id: input.mark, at });
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
