import "server-only";
import type { Transaction } from "@/lib/database/client";
import { Prisma } from "@/lib/database/generated/client";
import { emptied } from "@/lib/notes/drafts/draft";
import { withoutNames } from "@/lib/notes/without-names";
import type { NoteSheet } from "@/lib/notes/write/sheet";
import type { Holdings } from "./holdings";
import { erasedAddress, erasedName } from "./rules";

const prose = { id: true, background: true, highlights: true, assessment: true, comments: true } as const;
const among = (ids: string[]) => ({ where: { id: { in: ids } } });

/** The person, what their entries said, and the ways to reach them. The appointments stand. */
async function eraseEntries(transaction: Transaction, { person, appointmentIds }: Holdings): Promise<void> {
  await transaction.channel.deleteMany({ where: { appointmentId: { in: appointmentIds } } });
  await transaction.appointment.updateMany({ ...among(appointmentIds), data: { position: null, organisation: null } });
  await transaction.appointment.updateMany({
    where: { id: { in: appointmentIds }, withdrawnReason: { not: null } },
    data: { withdrawnReason: erasedName },
  });
  await transaction.person.update({
    where: { id: person.id },
    data: { honorific: null, givenNames: null, familyName: erasedName, languages: [], erasedAt: new Date() },
    select: { id: true },
  });
}

/** The account stays, because the trail names it as who acted; nobody can sign in with it. */
async function eraseAccount(transaction: Transaction, { accountId, addresses }: Holdings): Promise<void> {
  await transaction.$queryRaw`SELECT portal_erase_links(${addresses}::text[])::text`;
  if (accountId === null) return;
  await transaction.session.deleteMany({ where: { accountId } });
  await transaction.account.update({
    where: { id: accountId },
    data: {
      email: erasedAddress(accountId),
      name: erasedName,
      disabledAt: new Date(),
      lastSignInAt: null,
      version: { increment: 1 },
    },
    select: { id: true },
  });
}

/** What States announced. Where the person was to succeed and nobody decided yet, that is over. */
async function eraseProposals(transaction: Transaction, { namedIn, toldIn, appointmentIds }: Holdings): Promise<void> {
  const told = [...new Set([...namedIn, ...toldIn])];
  await transaction.proposal.updateMany({ ...among(told), data: { note: null } });
  await transaction.proposal.updateMany({
    where: { id: { in: told }, reason: { not: null } },
    data: { reason: erasedName },
  });
  const nobody = {
    honorific: null,
    givenNames: null,
    position: null,
    organisation: null,
    email: null,
    telephone: null,
  };
  await transaction.proposal.updateMany({ ...among(namedIn), data: { ...nobody, familyName: erasedName } });
  await transaction.proposal.updateMany({
    where: { decision: null, OR: [{ id: { in: namedIn } }, { appointmentId: { in: appointmentIds } }] },
    data: { decision: "withdrawn", decidedAt: new Date() },
  });
}

/** Letters of States that are about nobody else, with the remarks on them; the references stand. */
async function eraseLetters(transaction: Transaction, { nominationIds, documentIds }: Holdings): Promise<void> {
  await transaction.nomination.updateMany({ ...among(nominationIds), data: { note: null, documentId: null } });
  await transaction.document.deleteMany(among(documentIds));
}

/** To whom invitations went. An address that others share tells of nobody. */
async function eraseInvitations(transaction: Transaction, { invitationIds, addresses }: Holdings): Promise<void> {
  await transaction.invitation.updateMany({ ...among(invitationIds), data: { addressee: null } });
  await transaction.invitation.updateMany({
    where: { id: { in: invitationIds }, recipient: { in: addresses } },
    data: { recipient: null },
  });
}

/** Who spoke at meetings, and what notes tell of it: the name goes, the item of the agenda and the text stand. */
async function eraseSpeeches(
  transaction: Transaction,
  { speakers, draftIds, noteIds, issueIds, words }: Holdings,
): Promise<void> {
  await transaction.agendaSpeaker.updateMany({
    ...among(speakers.map(({ id }) => id)),
    data: { name: erasedName, function: null },
  });
  await transaction.noteDraft.updateMany({ ...among(draftIds), data: { ...emptied } });
  const named = [...speakers.map(({ name }) => name), ...words].map((word) =>
    word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"),
  );
  const taken = (text: string) => text.replace(new RegExp(named.join("|"), "giu"), erasedName);
  const without = (text: string | null) => text && taken(text);
  for (const { id, ...note } of await transaction.noteVersion.findMany({ ...among(noteIds), select: prose }))
    await transaction.noteVersion.update({
      where: { id },
      data: {
        background: without(note.background),
        highlights: without(note.highlights),
        assessment: without(note.assessment),
        comments: without(note.comments),
      },
      select: { id: true },
    });
  for (const { id, sheet } of await transaction.noteIssue.findMany({
    ...among(issueIds),
    select: { id: true, sheet: true },
  }))
    await transaction.noteIssue.update({
      where: { id },
      data: {
        sheet: withoutNames(
          sheet as unknown as NoteSheet,
          speakers.map(({ name }) => name),
          taken,
        ) as unknown as Prisma.InputJsonObject,
      },
      select: { id: true },
    });
}

/** Whom to ask about activities; the activities stand. */
async function eraseContacts(transaction: Transaction, { activityIds }: Holdings): Promise<void> {
  const nobody = { contactName: null, contactEmail: null };
  await transaction.activity.updateMany({ ...among(activityIds), data: { ...nobody, version: { increment: 1 } } });
}

/** Texts about other things that name the person in passing. */
async function eraseMentions(transaction: Transaction, { words }: Holdings): Promise<void> {
  for (const word of words) {
    const note = { contains: word, mode: "insensitive" as const };
    await transaction.nomination.updateMany({ where: { note }, data: { note: null } });
    await transaction.checkRequest.updateMany({ where: { note }, data: { note: null } });
    await transaction.invitation.updateMany({ where: { note }, data: { note: null } });
    await transaction.appointment.updateMany({
      where: { withdrawnReason: note },
      data: { withdrawnReason: erasedName },
    });
  }
}

/**
 * Takes all that tells of a person out of the portal. That somebody held a function from a day to a day stands, and so does every
 * entry of the audit trail: what they hold of the person goes last, when every trace of the erasing itself is in them.
 */
export async function erasePerson(transaction: Transaction, holdings: Holdings): Promise<void> {
  const { person, participantIds, requestIds, bouncedIds, mailIds, importIds } = holdings;
  await eraseEntries(transaction, holdings);
  await eraseAccount(transaction, holdings);
  await transaction.participant.updateMany({
    ...among(participantIds),
    data: {
      personId: person.id,
      honorific: null,
      givenNames: null,
      familyName: erasedName,
      position: null,
      badgeName: null,
      gender: null,
    },
  });
  await eraseProposals(transaction, holdings);
  await transaction.checkRequest.updateMany({ ...among(requestIds), data: { recipient: null, note: null } });
  await eraseInvitations(transaction, holdings);
  await eraseLetters(transaction, holdings);
  await eraseMentions(transaction, holdings);
  await eraseSpeeches(transaction, holdings);
  await eraseContacts(transaction, holdings);
  await transaction.bouncedAddress.deleteMany(among(bouncedIds));
  await transaction.outboxMail.deleteMany(among(mailIds));
  await transaction.import.updateMany({
    ...among(importIds),
    data: { rows: [], mapping: Prisma.DbNull, result: { givenUp: true } },
  });
  await transaction.erasureRequest.updateMany({ where: { personId: person.id }, data: { reason: null } });
  await transaction.erasureRequest.updateMany({
    where: { personId: person.id, decision: null },
    data: { decision: "erased", decidedAt: new Date() },
  });
  const { namedIn, toldIn, nominationIds, documentIds, invitationIds, speakers } = holdings;
  const words = [...holdings.words, ...speakers.map(({ name }) => name)];
  const speakerIds = speakers.map(({ id }) => id);
  const letters = [...nominationIds, ...documentIds, ...invitationIds];
  const others = [...namedIn, ...toldIn, ...letters, ...bouncedIds, ...speakerIds];
  await transaction.$queryRaw`SELECT portal_erase_values(${person.id}::uuid, ${others}::text[], ${words}::text[])`;
}
