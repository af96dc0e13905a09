import "server-only";
import type { Transaction } from "@/lib/database/client";
import type { AnswerVia } from "@/lib/database/generated/enums";
import { heldOn } from "@/lib/contacts/held";
import { databaseDate, plainDate } from "@/lib/dates";
import { namedUuid } from "@/prisma/reference/named-uuid";
import { plannedAgenda, plannedLetter } from "./planned-texts";

const firstSlug = "demo-planned";
const asDays = 86_400_000;
const later = (day: string, days: number) => new Date(databaseDate(day).getTime() + days * asDays);

/** How many of ten answer what, over and over in the order of the States. */
const answers = ["coming", "coming", null, "coming", "notComing", "coming", null, "coming", "coming", null] as const;
const vias: AnswerVia[] = ["link", "link", "portal", "link", "telephone", "link"];

/** Of these the persona is to find the invitation open, or answered; these get none at first. */
const set: Record<string, (typeof answers)[number]> = { RS: null, AT: "coming" };
const uninvited = new Set(["AD", "BE", "IS", "MN", "PT"]);

async function createMeeting(transaction: Transaction, meetingId: string, slug: string, day: string): Promise<void> {
  const startsOn = later(day, 40);
  await transaction.meeting.create({
    data: {
      id: meetingId,
      slug,
      title: "Demonstration: planned meeting of the Points of Contact",
      startsOn,
      endsOn: later(day, 41),
      answerBy: later(day, 25),
      capacity: 40,
      city: "Vienna",
      hostCode: "AT",
      venue: "Example Hall",
      note: "A fictional meeting, for demonstration: everybody on its list is invented.",
      objectives: ["Try out how a meeting is prepared", "See who comes before the day"],
      fictional: true,
      ...plannedLetter,
      organisers: { create: { label: "Conflict Prevention Centre (demonstration)", place: 0 } },
    },
    select: { id: true },
  });
  for (const [place, { day: number, speaker, ...item }] of plannedAgenda.entries())
    await transaction.agendaItem.create({
      data: {
        ...{ meetingId, day: later(plainDate(startsOn), number), place, ...item },
        ...(speaker && { speakers: { create: { place: 0, ...speaker } } }),
      },
      select: { id: true },
    });
}

/** The Points of Contact and deputies of today, State by State. */
const contacts = (transaction: Transaction, day: string) =>
  transaction.appointment.findMany({
    where: { function: { in: ["primary", "deputy"] }, ...heldOn(day) },
    orderBy: [{ stateCode: "asc" }, { function: "asc" }],
    select: {
      ...{ stateCode: true, function: true, position: true, personId: true },
      person: { select: { honorific: true, givenNames: true, familyName: true } },
      channels: { where: { kind: "email" }, orderBy: { place: "asc" }, take: 1, select: { value: true } },
    },
  });

async function create(
  transaction: Transaction,
  { slug, day, partner }: { slug: string; day: string; partner: string | undefined },
) {
  const meetingId = namedUuid(`demo meeting ${slug}`);
  await createMeeting(transaction, meetingId, slug, day);
  const held = await contacts(transaction, day);
  const invitedAt = later(day, -9);
  const invited = held.filter(({ function: one, stateCode }) => one === "primary" && !uninvited.has(stateCode));
  const invitations = invited.map(({ stateCode, person, channels }, place) => {
    const answer = stateCode in set ? set[stateCode] : answers[place % answers.length];
    const via = vias[place % vias.length] ?? "link";
    const answered = answer && {
      answer,
      via,
      answeredAt: new Date(invitedAt.getTime() + (place + 2) * 4.1 * 3_600_000),
    };
    return {
      ...{ id: namedUuid(`demo invitation ${slug} ${stateCode}`), meetingId, stateCode, invitedAt },
      recipient: channels[0]?.value ?? null,
      addressee: [person.honorific, person.givenNames, person.familyName].filter(Boolean).join(" "),
      ...answered,
      ...(answer && { version: 2 }),
    };
  });
  await transaction.invitation.createMany({ data: invitations });
  if (partner)
    await transaction.invitation.create({
      data: { meetingId, organisationId: partner, invitedAt, recipient: "partner@example.org" },
      select: { id: true },
    });
  await createDelegations(transaction, { slug, meetingId, held, invitations });
  await createLetters(transaction, invitations, invitedAt);
}

interface Expected {
  slug: string;
  meetingId: string;
  held: Awaited<ReturnType<typeof contacts>>;
  invitations: { stateCode: string; answer?: string }[];
}

/** Those who said that they come: the Point of Contact at the head, every other time with the deputy. */
async function createDelegations(transaction: Transaction, { slug, meetingId, held, invitations }: Expected) {
  const coming = invitations.filter(({ answer }) => answer === "coming").map(({ stateCode }) => stateCode);
  const id = (stateCode: string) => namedUuid(`demo delegation ${slug} ${stateCode}`);
  await transaction.delegation.createMany({
    data: coming.map((stateCode) => ({ id: id(stateCode), meetingId, stateCode })),
  });
  const isIn = ({ stateCode, function: one }: (typeof held)[number]) =>
    coming.includes(stateCode) && (one === "primary" || coming.indexOf(stateCode) % 2 === 0);
  await transaction.participant.createMany({
    data: held.filter(isIn).map(({ stateCode, function: one, position, personId, person }) => ({
      ...{ meetingId, delegationId: id(stateCode), personId, position, head: one === "primary", ...person },
    })),
  });
}

interface Letter {
  id: string;
  recipient: string | null;
}

async function createLetters(transaction: Transaction, invitations: Letter[], createdAt: Date): Promise<void> {
  const letters = invitations.flatMap(({ id: invitationId, recipient }) =>
    recipient === null ? [] : [{ invitationId, recipient, mailId: namedUuid(`demo letter ${invitationId}`) }],
  );
  await transaction.invitationLetter.createMany({
    data: letters.map(({ invitationId, mailId }) => ({ invitationId, mailId, occasion: "first", createdAt })),
  });
  await transaction.outboxMail.createMany({
    data: letters.map(({ mailId: id, recipient }) => ({
      ...{ id, recipient, createdAt, subject: "Invitation", once: true, attempts: 1 },
      ...{ handedAt: createdAt, sentAt: createdAt },
    })),
  });
}

/**
 * Sees to it that a fictional meeting is to come, with invitations, some answered: once, and anew when the last one is over.
 * @param day "YYYY-MM-DD", from which it counts.
 */
export async function loadPlanned(
  transaction: Transaction,
  day: string,
  organisations: Map<string, string>,
): Promise<void> {
  const latest = await transaction.meeting.findFirst({
    where: { fictional: true, slug: { startsWith: firstSlug } },
    orderBy: { startsOn: "desc" },
    select: { endsOn: true },
  });
  if (latest && latest.endsOn >= databaseDate(day)) return;
  const slug = latest ? `${firstSlug}-${day}` : firstSlug;
  await create(transaction, { slug, day, partner: organisations.get("unoda") });
}
