import "server-only";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { Invalid } from "@/lib/access/outcome";
import { mailState } from "@/lib/checks/rules";
import { database } from "@/lib/database/client";
import { today } from "@/lib/dates";
import { findInvitation, type InvitationSubject } from "./find-invitation";
import { lettersFor, postAndFollow } from "./remind";
import { closedFor, isReminder } from "./rules";
import { letterSchema } from "./schema";

interface LetterSubject extends InvitationSubject {
  letterId: string;
  mailId: string;
  occasion: string;
}

/** Sends a letter once more that failed, or of which nobody knows whether it was sent: a person decides that. */
export const sendInvitationAgain: Write<z.infer<typeof letterSchema>, LetterSubject, LetterSubject> = {
  permission: "invitation.send",
  schema: letterSchema,
  async load({ letterId }) {
    const letter = await database().invitationLetter.findUnique({
      where: { id: letterId },
      select: { invitationId: true, mailId: true, occasion: true },
    });
    const invitation = letter && (await findInvitation(letter));
    return invitation && { ...invitation, ...letter, letterId };
  },
  async verb(transaction, { record }) {
    const { invitationId: id, letterId, mailId, occasion, meeting } = record;
    const mail = await transaction.outboxMail.findUnique({ where: { id: mailId } });
    const state = mail && mailState(mail, false, new Date());
    const invitation = await transaction.invitation.findFirst({
      where: { id, answer: null },
      select: { id: true, stateCode: true, organisationId: true, recipient: true, addressee: true },
    });
    const isStuck = state === "unsure" || state === "failed";
    if (!invitation || !isStuck || closedFor(meeting, today()) !== null) throw new Invalid({ form: "notToSendAgain" });
    const letters = await lettersFor(transaction, meeting, [invitation], { reminder: isReminder(occasion) });
    if ((await postAndFollow(transaction, `again ${letterId}`, [invitation], letters)) === 0)
      throw new Invalid({ form: "notToSendAgain" });
    await transaction.outboxMail.deleteMany({ where: { id: mailId, sentAt: null } });
    return record;
  },
};
