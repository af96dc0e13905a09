import "server-only";
import { z } from "zod";
import type { Write } from "@/lib/access/door";
import { identifier } from "@/lib/access/fields";
import { Invalid } from "@/lib/access/outcome";
import { database } from "@/lib/database/client";
import { findRequest } from "./find-request";
import { postLetters } from "./post-letters";
import { followAddresses, lettersFor } from "./remind";
import { firstOccasion, mailState } from "./rules";
import type { RequestSubject } from "./settle";

interface LetterSubject extends RequestSubject {
  letterId: string;
  mailId: string;
  occasion: string;
}

export const sendAgainSchema = z.object({ letterId: identifier });

/** Sends a letter once more that failed, or of which nobody knows whether it was sent: a person decides that. */
export const sendAgain: Write<z.infer<typeof sendAgainSchema>, LetterSubject, LetterSubject> = {
  permission: "check.remind",
  schema: sendAgainSchema,
  async load({ letterId }) {
    const letter = await database().checkLetter.findUnique({
      where: { id: letterId },
      select: { requestId: true, mailId: true, occasion: true },
    });
    const request = letter && (await findRequest(letter));
    return request && { ...request, ...letter, letterId };
  },
  async verb(transaction, { record }) {
    const { requestId, letterId, mailId, occasion } = record;
    const mail = await transaction.outboxMail.findUnique({ where: { id: mailId } });
    const request = await transaction.checkRequest.findFirst({
      where: { id: requestId, answer: null, check: { closedAt: null } },
      select: { id: true, checkId: true, appointmentId: true, recipient: true },
    });
    const state = mail && mailState(mail, false, new Date());
    if (!request || (state !== "unsure" && state !== "failed")) throw new Invalid({ form: "notToSendAgain" });
    const letters = await lettersFor(transaction, request.checkId, [request], { reminder: occasion !== firstOccasion });
    const posted = await postLetters(transaction, `again ${letterId}`, letters);
    if (posted.length === 0) throw new Invalid({ form: "notToSendAgain" });
    await followAddresses(transaction, [request], letters);
    await transaction.outboxMail.deleteMany({ where: { id: mailId, sentAt: null } });
    return record;
  },
};
