import "server-only";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { Invalid } from "@/lib/access/outcome";
import { firstOccasion } from "@/lib/checks/rules";
import type { Transaction } from "@/lib/database/client";
import { today } from "@/lib/dates";
import { invitedNames, letterWriter } from "./letter";
import { linkOf } from "./link";
import { invitedMeeting, type InvitedMeeting } from "./meeting";
import { postLetters, type InvitationMail } from "./post-letters";
import { organisationRecipients, stateRecipients } from "./recipients";
import { closedFor } from "./rules";
import { meetingSchema } from "./schema";

interface Silent {
  id: string;
  stateCode: string | null;
  organisationId: string | null;
  recipient: string | null;
  addressee: string | null;
}

/**
 * @returns letters for invitations, each to the address that their State or organisation has now; an organisation's own
 * stays where it was typed.
 */
export async function lettersFor(
  transaction: Transaction,
  meeting: InvitedMeeting,
  invitations: Silent[],
  { reminder }: { reminder: boolean },
): Promise<(InvitationMail & { addressee: string | null })[]> {
  const { letterSubject: subject, letterText: text } = meeting;
  if (subject === null || text === null) return [];
  const states = await stateRecipients(
    transaction,
    invitations.flatMap(({ stateCode }) => stateCode ?? []),
  );
  const organisations = await organisationRecipients(
    transaction,
    invitations.flatMap(({ organisationId, recipient: address }) =>
      organisationId === null ? [] : [{ id: organisationId, address }],
    ),
  );
  const now = new Map([...states, ...organisations].map((one) => [one.stateCode ?? one.organisationId, one]));
  const nameOf = await invitedNames(
    transaction,
    invitations.flatMap(({ organisationId }) => organisationId ?? []),
  );
  const write = await letterWriter(transaction, meeting, { subject, text }, { reminder });
  return invitations.flatMap((invitation) => {
    const { id, stateCode, organisationId } = invitation;
    const to = now.get(stateCode ?? organisationId);
    if (!to?.address) return [];
    const letter = write({ name: to.name, invited: nameOf(invitation).name, link: linkOf(id) });
    return [{ invitationId: id, recipient: to.address, addressee: to.name, ...letter }];
  });
}

/** Posts letters; where an address has changed since the last one, the invitation goes with it. @returns how many were written. */
export async function postAndFollow(
  transaction: Transaction,
  occasion: string,
  invitations: Silent[],
  mail: Awaited<ReturnType<typeof lettersFor>>,
): Promise<number> {
  const letters = mail.map(({ addressee: _, ...letter }) => letter);
  const posted = new Set(await postLetters(transaction, occasion, letters));
  const before = new Map(invitations.map(({ id, recipient }) => [id, recipient]));
  for (const { invitationId: id, recipient, addressee } of mail)
    if (posted.has(id) && before.get(id) !== recipient)
      await transaction.invitation.updateMany({ where: { id }, data: { recipient, addressee } });
  return posted.size;
}

const silent = {
  ...{ id: true, stateCode: true, organisationId: true, recipient: true, addressee: true },
  letters: { select: { createdAt: true } },
} as const;

/**
 * Writes to all who have not answered, once a day: nobody who got a letter today, unless to another address. Those whom no
 * letter could reach before get the first one.
 * @returns how many letters were written now.
 */
async function remindAll(transaction: Transaction, meeting: InvitedMeeting): Promise<number> {
  const invitations = await transaction.invitation.findMany({
    where: { meetingId: meeting.id, answer: null },
    select: silent,
  });
  const isNew = ({ letters }: (typeof invitations)[number]) => letters.length === 0;
  const writtenToday = new Set(
    invitations
      .filter(({ letters }) => letters.some(({ createdAt }) => today(createdAt) === today()))
      .map(({ id }) => id),
  );
  const before = new Map(invitations.map(({ id, recipient }) => [id, recipient]));
  let written = 0;
  for (const reminder of [false, true]) {
    const meant = invitations.filter((one) => isNew(one) !== reminder);
    const mail = await lettersFor(transaction, meeting, meant, { reminder });
    const due = mail.filter(({ invitationId: id, recipient }) => !writtenToday.has(id) || before.get(id) !== recipient);
    written += await postAndFollow(transaction, reminder ? today() : firstOccasion, meant, due);
  }
  return written;
}

/** Reminds all who have not answered, in one go; at most once a day. */
export const remindInvited: Write<z.infer<typeof meetingSchema>, InvitedMeeting, { slug: string }> = {
  permission: "invitation.send",
  schema: meetingSchema,
  load: ({ meeting: slug }) => invitedMeeting({ slug }),
  async verb(transaction, { record }) {
    const closed = closedFor(record, today());
    if (closed !== null) throw new Invalid({ form: `meetingClosed.${closed}` });
    if ((await remindAll(transaction, record)) === 0) throw new Invalid({ form: "nobodyToRemind" });
    return { slug: record.slug };
  },
};
