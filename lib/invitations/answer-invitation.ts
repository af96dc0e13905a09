import "server-only";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { Invalid } from "@/lib/access/outcome";
import { today } from "@/lib/dates";
import { findInvitation, type InvitationSubject } from "./find-invitation";
import { invitationOf } from "./link";
import type { InvitedMeeting } from "./meeting";
import { closedFor, isRecordable } from "./rules";
import { answerByLinkSchema, answerSchema, recordSchema } from "./schema";
import { settle } from "./settle";

function mustBeOpen(meeting: InvitedMeeting): void {
  const closed = closedFor(meeting, today());
  if (closed !== null) throw new Invalid({ form: `meetingClosed.${closed}` });
}

/** Answers in the portal, signed in for the State or the organisation. */
export const answerInvitation: Write<z.infer<typeof answerSchema>, InvitationSubject, InvitationSubject> = {
  permission: "invitation.answer",
  schema: answerSchema,
  load: findInvitation,
  async verb(transaction, { input, record, actor }) {
    mustBeOpen(record.meeting);
    await settle(transaction, record, input, { via: "portal", accountId: actor.accountId });
    return record;
  },
};

/** Answers by the link of the letter, without signing in: the token is the permission, for this one invitation and no more. */
export const answerInvitationByLink: Write<z.infer<typeof answerByLinkSchema>, InvitationSubject, InvitationSubject> = {
  permission: "invitation.answerByLink",
  schema: answerByLinkSchema,
  bySystem: true,
  async load({ token }) {
    const invitationId = invitationOf(token);
    return invitationId === null ? null : findInvitation({ invitationId });
  },
  async verb(transaction, { input, record }) {
    mustBeOpen(record.meeting);
    await settle(transaction, record, input, { via: "link", accountId: null });
    return record;
  },
};

/** Notes what a State or an organisation answered by telephone or by an ordinary mail; also after the day to answer by. */
export const recordInvitation: Write<z.infer<typeof recordSchema>, InvitationSubject, InvitationSubject> = {
  permission: "invitation.record",
  schema: recordSchema,
  load: findInvitation,
  async verb(transaction, { input, record, actor }) {
    if (!isRecordable(record.meeting, today())) mustBeOpen(record.meeting);
    await settle(transaction, record, input, { via: input.via, accountId: actor.accountId });
    return record;
  },
};
