import "server-only";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { Invalid } from "@/lib/access/outcome";
import type { Transaction } from "@/lib/database/client";
import { findInvitation, type InvitationSubject } from "./find-invitation";
import { invitationSchema } from "./schema";

type Definition = Write<z.infer<typeof invitationSchema>, InvitationSubject, InvitationSubject>;
const shared = { permission: "invitation.send", schema: invitationSchema, load: findInvitation } as const;

async function recipientOf(transaction: Transaction, id: string): Promise<string> {
  const { recipient } = await transaction.invitation.findUniqueOrThrow({ where: { id }, select: { recipient: true } });
  if (recipient === null) throw new Invalid({ form: "nothingToMark" });
  return recipient;
}

/** Notes that the mail came back: its address gets no more letters until it changes or the mark is lifted. */
export const markInvitationReturned: Definition = {
  ...shared,
  async verb(transaction, { record, actor }) {
    const address = await recipientOf(transaction, record.invitationId);
    const data = { address, markedById: actor.accountId ?? "" };
    const { count } = await transaction.bouncedAddress.createMany({ data, skipDuplicates: true });
    if (count === 0) throw new Invalid({ form: "nothingToMark" });
    // What waits in the outbox and was never given to the mail server.
    await transaction.outboxMail.deleteMany({
      where: { recipient: address, once: true, sentAt: null, handedAt: null, failedAt: null },
    });
    return record;
  },
};

/** Takes the mark off an address: it works again, or was marked by mistake. */
export const liftInvitationReturned: Definition = {
  ...shared,
  async verb(transaction, { record }) {
    const address = await recipientOf(transaction, record.invitationId);
    const { count } = await transaction.bouncedAddress.deleteMany({ where: { address } });
    if (count === 0) throw new Invalid({ form: "nothingToMark" });
    return record;
  },
};
