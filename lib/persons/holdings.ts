import "server-only";
import { fullName } from "@/lib/contacts/rules";
import type { Transaction } from "@/lib/database/client";
import { nameKey, splitName } from "@/lib/imports/names";
import type { Subject } from "./subject";
import { wordsOf } from "./words";

/** Where anything is held on a person: the rows, by their ids. What is shown before an erasure is what the erasure takes. */
export interface Holdings {
  person: Subject;
  addresses: string[];
  words: string[];
  appointmentIds: string[];
  channels: number;
  accountId: string | null;
  sessions: number;
  participantIds: string[];
  /** Proposals that name them as a successor: all that they say of a person goes. */
  namedIn: string[];
  /** Proposals on their own appointments, by them, or with their name in the text: the texts go. */
  toldIn: string[];
  requestIds: string[];
  /** Invitations to meetings that were addressed to them. */
  invitationIds: string[];
  /** Nominations of nobody else, whose remarks and letters go; and letters that name others too. */
  nominationIds: string[];
  documentIds: string[];
  lettersKept: number;
  bouncedIds: string[];
  mailIds: string[];
  importIds: string[];
  /** Who speaks to items of agendas, where the name is theirs alone: the rows, and how each spells it. */
  speakers: { id: string; name: string }[];
  /** Activities that name them as whom to ask. */
  activityIds: string[];
  /** Information Notes that wait to become meetings and name them. */
  draftIds: string[];
  /** Texts of Information Notes that name them: the name goes, the text stays. */
  noteIds: string[];
  /** The same of notes as they were issued. */
  issueIds: string[];
}

const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);

/** Lists of meetings name a delegate who is in the directory with or without saying so. */
async function participantsOf(client: Transaction, person: Subject, stateCodes: string[]): Promise<string[]> {
  const found = await client.participant.findMany({
    where: { OR: [{ personId: person.id }, { personId: null, delegation: { stateCode: { in: stateCodes } } }] },
    select: { id: true, personId: true, givenNames: true, familyName: true },
  });
  return ids(found.filter((one) => one.personId === person.id || nameKey(one) === nameKey(person)));
}

/** An agenda names a speaker with a title, in any order and case; a name that others have too tells of nobody. */
async function speakersCalled(client: Transaction, person: Subject, words: string[]) {
  if (!words.includes(fullName(person))) return [];
  const all = await client.agendaSpeaker.findMany({ orderBy: { id: "asc" }, select: { id: true, name: true } });
  return all.filter(({ name }) => nameKey(splitName(name)) === nameKey(person));
}

const says = (text: string | null, words: string[]) =>
  text !== null && words.some((word) => text.toLowerCase().includes(word.toLowerCase()));

async function proposalsOn(
  client: Transaction,
  person: Subject,
  words: string[],
  held: { appointmentIds: string[]; stateCodes: string[]; accountId: string | null },
) {
  const all = await client.proposal.findMany({
    select: {
      id: true,
      stateCode: true,
      appointmentId: true,
      proposedById: true,
      givenNames: true,
      familyName: true,
      email: true,
      note: true,
      reason: true,
    },
  });
  const named = all.filter(
    ({ stateCode, givenNames, familyName, email }) =>
      says(email, words) ||
      (familyName !== null &&
        held.stateCodes.includes(stateCode) &&
        nameKey({ givenNames, familyName }) === nameKey(person)),
  );
  const told = all.filter(
    (one) =>
      held.appointmentIds.includes(one.appointmentId) ||
      one.proposedById === held.accountId ||
      says(one.note, words) ||
      says(one.reason, words),
  );
  return { namedIn: ids(named), toldIn: ids(told) };
}

async function nominationsOf(client: Transaction, personId: string) {
  const found = await client.nomination.findMany({
    where: { appointments: { some: { personId } } },
    select: {
      id: true,
      documentId: true,
      appointments: {
        where: { personId: { not: personId }, person: { erasedAt: null } },
        select: { id: true },
        take: 1,
      },
    },
  });
  const own = found.filter(({ appointments }) => appointments.length === 0);
  return {
    nominationIds: ids(own),
    documentIds: own.flatMap(({ documentId }) => documentId ?? []),
    lettersKept: found.filter(({ appointments, documentId }) => appointments.length > 0 && documentId !== null).length,
  };
}

/** What was sent to an address of theirs, or names them as whom it was addressed to. */
const invitationsTo = (
  client: Transaction,
  { honorific, ...person }: Subject,
  stateCodes: string[],
  addresses: string[],
) =>
  client.$queryRaw<{ id: string }[]>`
    SELECT "id"::text FROM "Invitation" WHERE lower("recipient"::text) = ANY (${addresses}::text[])
      OR ("stateCode" = ANY (${stateCodes}::text[]) AND "addressee" IN (${fullName(person)}, ${`${honorific ?? ""} ${fullName(person)}`.trim()}))
    ORDER BY "id"`;

const listed = (texts: string[]) => texts.map((text) => `%${text.replace(/[\\%_]/g, "\\$&")}%`);

/** @returns all that is held on a person. */
export async function holdingsOf(client: Transaction, person: Subject): Promise<Holdings> {
  const { addresses, words } = await wordsOf(client, person);
  const appointments = await client.appointment.findMany({
    where: { personId: person.id },
    select: { id: true, stateCode: true, _count: { select: { channels: true } } },
  });
  const account = await client.account.findUnique({
    where: { personId: person.id },
    select: { id: true, _count: { select: { sessions: true } } },
  });
  const appointmentIds = ids(appointments);
  const stateCodes = appointments.map(({ stateCode }) => stateCode);
  const accountId = account?.id ?? null;
  const requests = await client.checkRequest.findMany({
    where: { appointmentId: { in: appointmentIds } },
    select: { id: true },
  });
  const bounced = await client.bouncedAddress.findMany({ where: { address: { in: addresses } }, select: { id: true } });
  const mails = await client.$queryRaw<{ id: string }[]>`
    SELECT "id"::text FROM "OutboxMail" WHERE lower("recipient"::text) = ANY (${addresses}::text[])
      OR "text" ILIKE ANY (${listed(words)}::text[]) OR "subject" ILIKE ANY (${listed(words)}::text[])`;
  const imports = await client.$queryRaw<{ id: string }[]>`
    SELECT "id"::text FROM "Import" WHERE "rows"::text ILIKE ANY (${listed(words)}::text[])`;
  const drafts = await client.$queryRaw<{ id: string }[]>`
    SELECT "id"::text FROM "NoteDraft" WHERE concat_ws(' ', "text", "corrections") ILIKE ANY (${listed(words)}::text[])
    ORDER BY "id"`;
  const activities = await client.$queryRaw<{ id: string }[]>`
    SELECT "id"::text FROM "Activity" WHERE lower("contactEmail") = ANY (${addresses}::text[])
      OR "contactName" ILIKE ANY (${listed(words)}::text[]) ORDER BY "id"`;
  const notes = await client.$queryRaw<{ id: string }[]>`
    SELECT "id"::text FROM "NoteVersion"
    WHERE concat_ws(' ', "background", "highlights", "assessment", "comments") ILIKE ANY (${listed(words)}::text[]) ORDER BY "id"`;
  const speakers = await speakersCalled(client, person, words);
  const issues = await client.$queryRaw<{ id: string }[]>`
    SELECT "id"::text FROM "NoteIssue" WHERE EXISTS (SELECT FROM portal_texts("sheet") AS said
      WHERE said ILIKE ANY (${listed([...words, ...speakers.map(({ name }) => name)])}::text[])) ORDER BY "id"`;
  return {
    person,
    addresses,
    words,
    appointmentIds,
    channels: appointments.reduce((sum, { _count }) => sum + _count.channels, 0),
    accountId,
    sessions: account?._count.sessions ?? 0,
    participantIds: await participantsOf(client, person, stateCodes),
    ...(await proposalsOn(client, person, words, { appointmentIds, stateCodes, accountId })),
    requestIds: ids(requests),
    invitationIds: ids(await invitationsTo(client, person, stateCodes, addresses)),
    ...(await nominationsOf(client, person.id)),
    bouncedIds: ids(bounced),
    mailIds: ids(mails),
    importIds: ids(imports),
    speakers,
    activityIds: ids(activities),
    draftIds: ids(drafts),
    noteIds: ids(notes),
    issueIds: ids(issues),
  };
}
