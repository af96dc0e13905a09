import "server-only";
import { createHash, randomUUID } from "node:crypto";
import type { Write } from "@/lib/access/door";
import { Invalid, type Typed } from "@/lib/access/outcome";
import { firstOccasion } from "@/lib/checks/rules";
import type { Transaction } from "@/lib/database/client";
import { today } from "@/lib/dates";
import type { Preview } from "@/lib/mail/preview";
import { organisationNamed } from "@/lib/meetings/organisation-named";
import { invitedNames, letterWriter } from "./letter";
import { linkOf } from "./link";
import { invitedMeeting, type InvitedMeeting } from "./meeting";
import { postLetters } from "./post-letters";
import { organisationRecipients, stateRecipients, statesWithContact, type Recipient } from "./recipients";
import { closedFor } from "./rules";
import { keyOf, sayPreview } from "./say-preview";
import { inviteSchema, type Invite } from "./schema";

/** What a step of inviting came to. */
export type Invited = Preview | { step: "edit"; typed: Typed } | { step: "open"; slug: string };

/** The form as it was understood, to be filled in again. */
const typedAs = ({ meeting, scope, states, organisations, newName, newAddress, subject, text }: Invite): Typed => ({
  ...{ meeting, scope, states: states.join(","), newName: newName ?? "", newAddress: newAddress ?? "", subject, text },
  ...Object.fromEntries(
    organisations.flatMap(({ id, address }) => [
      [`organisations.${id}.invited`, "on"],
      [`organisations.${id}.address`, address ?? ""],
    ]),
  ),
});

const fingerprint = (recipients: Recipient[]) =>
  createHash("sha256")
    .update(JSON.stringify(recipients.map((one) => [keyOf(one), one.address])))
    .digest("hex");

/** @returns whom it would go to now, and how many of those asked for were invited before. */
async function recipientsOf(transaction: Transaction, meetingId: string, input: Invite) {
  const invited = await transaction.invitation.findMany({
    where: { meetingId },
    select: { stateCode: true, organisationId: true },
  });
  const there = new Set(invited.flatMap(({ stateCode, organisationId }) => stateCode ?? organisationId ?? []));
  const codes = input.scope === "all" ? await statesWithContact(transaction) : input.states;
  const fresh = <One>(all: One[], key: (one: One) => string) => all.filter((one) => !there.has(key(one)));
  const states = fresh(codes, (code) => code);
  const organisations = fresh(input.organisations, ({ id }) => id);
  const { newName, newAddress } = input;
  const typed: Recipient[] = newName
    ? [{ stateCode: null, organisationId: null, name: null, by: "typed", address: newAddress ?? null, bounces: false }]
    : [];
  const recipients = [
    ...(await stateRecipients(transaction, states)),
    ...(await organisationRecipients(transaction, organisations)),
    ...typed,
  ];
  return { recipients, before: codes.length + input.organisations.length - states.length - organisations.length };
}

/** Writes the invitations and their letters down. A State or organisation that another invited meanwhile is left out. */
async function send(transaction: Transaction, meeting: InvitedMeeting, input: Invite, recipients: Recipient[]) {
  const { subject, text: letterText } = input;
  const all: Recipient[] = [];
  for (const one of recipients) {
    const isNew = keyOf(one) === "new";
    const organisationId = isNew
      ? await organisationNamed(transaction, { name: input.newName ?? "", acronym: null })
      : one.organisationId;
    all.push({ ...one, organisationId });
  }
  const rows = all.map((one) => ({ ...one, id: randomUUID() }));
  const { count } = await transaction.invitation.createMany({
    data: rows.map(({ id, stateCode, organisationId, address, name }) => ({
      ...{ id, meetingId: meeting.id, stateCode, organisationId },
      ...{ recipient: address, addressee: name },
    })),
    skipDuplicates: true,
  });
  await transaction.meeting.update({
    where: { id: meeting.id },
    data: { letterSubject: subject, letterText },
    select: { id: true },
  });
  const made = await transaction.invitation.findMany({
    where: { id: { in: rows.map(({ id }) => id) } },
    select: { id: true },
  });
  const isMade = new Set(made.map(({ id }) => id));
  const nameOf = await invitedNames(
    transaction,
    rows.flatMap(({ organisationId }) => organisationId ?? []),
  );
  const write = await letterWriter(transaction, meeting, input, { reminder: false });
  const mail = rows.flatMap((one) =>
    one.address === null || !isMade.has(one.id)
      ? []
      : [
          {
            ...{ invitationId: one.id, recipient: one.address },
            ...write({ name: one.name, invited: nameOf(one).name, link: linkOf(one.id) }),
          },
        ],
  );
  await postLetters(transaction, firstOccasion, mail);
  if (count === 0) throw new Invalid({ form: "invitedMeanwhile" });
}

/** Invites: every invitation and every letter are written down in one transaction; the mail goes out afterwards. */
export const invite: Write<Invite, InvitedMeeting, Invited> = {
  permission: "invitation.send",
  schema: inviteSchema,
  load: ({ meeting: slug }) => invitedMeeting({ slug }),
  async verb(transaction, { input, record }): Promise<Invited> {
    if (input.step === "edit") return { step: "edit", typed: typedAs(input) };
    // Two who invite to one meeting go one after the other.
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`invitations ${record.id}`}, 1540))`;
    const closed = closedFor(record, today());
    if (closed !== null) throw new Invalid({ form: `meetingClosed.${closed}` });
    const { recipients, before } = await recipientsOf(transaction, record.id, input);
    if (recipients.length === 0) throw new Invalid({ scope: "nobodyToInvite" });
    // Whoever came or went since the preview is not invited or left out unseen.
    const seen = fingerprint(recipients);
    if (input.step === "open" && input.seen === seen) {
      await send(transaction, record, input, recipients);
      return { step: "open", slug: record.slug };
    }
    const mailed = recipients.filter(({ address }) => address !== null);
    const as = mailed.find((one) => keyOf(one) === input.as) ?? mailed[0];
    const shown = { meeting: record, recipients, as, before, changed: input.step === "open" };
    const told = await sayPreview(transaction, input, shown);
    return { step: "preview", told, as: as ? keyOf(as) : "", seen, typed: typedAs(input) };
  },
};
