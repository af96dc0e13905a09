import "server-only";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { Conflict, Invalid } from "@/lib/access/outcome";
import { lastChangedBy } from "@/lib/audit/last-changed-by";
import type { Transaction } from "@/lib/database/client";
import { findMeeting, holdMeeting, type MeetingSubject } from "./find-meeting";
import { cancelMeetingSchema, reviveMeetingSchema } from "./plan-schema";

/** Holds the meeting as the person saw it. @throws Conflict where somebody changed it since. */
async function asSeen(transaction: Transaction, { meetingId }: MeetingSubject, version: number) {
  await holdMeeting(transaction, meetingId);
  const meeting = await transaction.meeting.findUniqueOrThrow({
    where: { id: meetingId },
    select: { version: true, cancelledAt: true },
  });
  if (meeting.version !== version)
    throw new Conflict({}, meeting.version, await lastChangedBy(transaction, "Meeting", meetingId), "changedMeanwhile");
  return meeting;
}

/** Says that a meeting does not take place, and why. It stays on record. */
export const cancelMeeting: Write<z.infer<typeof cancelMeetingSchema>, MeetingSubject, MeetingSubject> = {
  permission: "meeting.plan",
  schema: cancelMeetingSchema,
  load: findMeeting,
  async verb(transaction, { input: { version, reason }, record }) {
    const { cancelledAt } = await asSeen(transaction, record, version);
    if (cancelledAt) throw new Invalid({ form: "cancelledAlready" });
    const marks = await transaction.attendance.count({ where: { meetingId: record.meetingId, withdrawnAt: null } });
    if (marks > 0) throw new Invalid({ form: "tookPlace" });
    await transaction.meeting.update({
      where: { id: record.meetingId },
      data: { cancelledAt: new Date(), cancelledReason: reason, version: version + 1 },
      select: { id: true },
    });
    return record;
  },
};

/** Says that a meeting which was cancelled does take place. */
export const reviveMeeting: Write<z.infer<typeof reviveMeetingSchema>, MeetingSubject, MeetingSubject> = {
  permission: "meeting.plan",
  schema: reviveMeetingSchema,
  load: findMeeting,
  async verb(transaction, { input: { version }, record }) {
    const { cancelledAt } = await asSeen(transaction, record, version);
    if (!cancelledAt) throw new Invalid({ form: "notCancelled" });
    await transaction.meeting.update({
      where: { id: record.meetingId },
      data: { cancelledAt: null, cancelledReason: null, version: version + 1 },
      select: { id: true },
    });
    return record;
  },
};
