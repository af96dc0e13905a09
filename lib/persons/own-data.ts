import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { fullName } from "@/lib/contacts/rules";
import { database } from "@/lib/database/client";
import { plainDate } from "@/lib/dates";
import { stateNames } from "@/lib/states/names";
import { holdingsOf } from "./holdings";

const day = (date: Date | null) => date && plainDate(date);

async function accountOf({ accountId }: Actor) {
  const found = await database().account.findUniqueOrThrow({
    where: { id: accountId ?? "" },
    select: {
      email: true,
      name: true,
      role: true,
      createdAt: true,
      lastSignInAt: true,
      organisation: { select: { name: true } },
      sessions: { orderBy: { createdAt: "desc" }, select: { createdAt: true, expiresAt: true } },
      exports: { orderBy: { at: "desc" }, select: { at: true, format: true, rows: true } },
      planReader: { select: { seenAt: true, weekly: true } },
    },
  });
  const { sessions, exports, organisation, planReader, ...account } = found;
  return { account: { ...account, organisation: organisation?.name ?? null }, sessions, exports, planReader };
}

async function entriesOf(personId: string, names: Map<string, string>) {
  const appointments = await database().appointment.findMany({
    where: { personId },
    orderBy: [{ startsOn: "desc" }, { id: "asc" }],
    select: {
      stateCode: true,
      function: true,
      startsOn: true,
      endsOn: true,
      position: true,
      organisation: true,
      confirmedAt: true,
      withdrawnAt: true,
      withdrawnReason: true,
      nomination: { select: { reference: true, datedOn: true, note: true, document: { select: { name: true } } } },
      channels: {
        orderBy: { place: "asc" },
        select: { kind: true, value: true, visibility: true, confirmedAt: true },
      },
    },
  });
  return appointments.map(({ stateCode, startsOn, endsOn, nomination, ...one }) => ({
    state: names.get(stateCode) ?? stateCode,
    ...one,
    startsOn: plainDate(startsOn),
    endsOn: day(endsOn),
    nomination: nomination && {
      reference: nomination.reference,
      datedOn: day(nomination.datedOn),
      note: nomination.note,
      letter: nomination.document?.name ?? null,
    },
  }));
}

const among = (found: string[]) => ({ id: { in: found } });

/** What stands in lists of meetings, in announcements, checks and waiting mail. */
async function elsewhere(holdings: Awaited<ReturnType<typeof holdingsOf>>, names: Map<string, string>) {
  const { speakers, activityIds, participantIds, namedIn, toldIn, requestIds, invitationIds, mailIds, bouncedIds } =
    holdings;
  const [participants, speeches, activities, proposals, requests, invitations, mails, bounced] = await Promise.all([
    database().participant.findMany({
      where: among(participantIds),
      select: {
        honorific: true,
        givenNames: true,
        familyName: true,
        position: true,
        badgeName: true,
        gender: true,
        withdrawnAt: true,
        meeting: { select: { title: true, startsOn: true } },
      },
    }),
    database().agendaSpeaker.findMany({
      where: among(speakers.map(({ id }) => id)),
      select: { name: true, function: true, item: { select: { title: true, meeting: { select: { title: true } } } } },
    }),
    database().activity.findMany({
      where: among(activityIds),
      orderBy: { startsOn: "desc" },
      select: { title: true, startsOn: true, contactName: true, contactEmail: true },
    }),
    database().proposal.findMany({
      where: among([...namedIn, ...toldIn]),
      orderBy: { proposedAt: "desc" },
      select: {
        stateCode: true,
        kind: true,
        effectiveOn: true,
        honorific: true,
        givenNames: true,
        familyName: true,
        position: true,
        organisation: true,
        email: true,
        telephone: true,
        note: true,
        proposedAt: true,
        decision: true,
        reason: true,
      },
    }),
    database().checkRequest.findMany({
      where: among(requestIds),
      orderBy: { id: "desc" },
      select: {
        recipient: true,
        answer: true,
        via: true,
        answeredAt: true,
        returnedAt: true,
        note: true,
        check: { select: { title: true, openedAt: true } },
      },
    }),
    database().invitation.findMany({
      where: among(invitationIds),
      orderBy: { invitedAt: "desc" },
      select: {
        recipient: true,
        addressee: true,
        invitedAt: true,
        answer: true,
        answeredAt: true,
        note: true,
        meeting: { select: { title: true } },
      },
    }),
    database().outboxMail.findMany({
      where: among(mailIds),
      orderBy: { createdAt: "desc" },
      select: { recipient: true, subject: true, createdAt: true, sentAt: true },
    }),
    database().bouncedAddress.findMany({ where: among(bouncedIds), select: { address: true, markedAt: true } }),
  ]);
  return {
    meetings: participants.map(({ meeting, ...one }) => ({
      meeting: meeting.title,
      startsOn: plainDate(meeting.startsOn),
      ...one,
    })),
    speeches: speeches.map(({ item, ...one }) => ({ meeting: item.meeting.title, item: item.title, ...one })),
    activities: activities.map(({ startsOn, ...one }) => ({ ...one, startsOn: plainDate(startsOn) })),
    announcements: proposals.map(({ stateCode, effectiveOn, ...one }) => ({
      state: names.get(stateCode) ?? stateCode,
      effectiveOn: plainDate(effectiveOn),
      ...one,
    })),
    invitations: invitations.map(({ meeting, ...one }) => ({ meeting: meeting.title, ...one })),
    checks: requests.map(({ check, ...one }) => ({ check: check.title, openedAt: check.openedAt, ...one })),
    mails,
    bounced,
  };
}

/** What the audit trail holds on a person, the newest first. Of what they did to others' records only that they did. */
async function trailOf({ personId, accountId }: Actor) {
  const [on, by] = await Promise.all([
    database().auditTrail.findMany({
      where: {
        OR: [...(personId === null ? [] : [{ personId }]), { subject: "Account", subjectId: accountId ?? "" }],
      },
      orderBy: { id: "desc" },
      select: { at: true, actorName: true, action: true, operation: true, subject: true, changes: true },
    }),
    database().auditEntry.count({ where: { actor: accountId ?? "" } }),
  ]);
  const told = (changes: unknown) =>
    Object.fromEntries(
      Object.entries(changes as Record<string, unknown>).filter(([field]) => !/^(id|version)$|Id$/.test(field)),
    );
  return {
    changes: on.map(({ actorName, changes, ...one }) => ({ ...one, changes: told(changes), by: actorName })),
    done: by,
  };
}

/** @returns all that is held on whoever asks; null for a visitor. */
export async function ownData(actor: Actor) {
  if (!can(actor, "ownData.read") || actor.accountId === null) return null;
  const { personId } = actor;
  const person =
    personId === null
      ? null
      : await database().person.findUnique({
          where: { id: personId },
          select: { id: true, honorific: true, givenNames: true, familyName: true, languages: true },
        });
  const names = await stateNames("en");
  const holdings = person && (await holdingsOf(database(), person));
  const requests =
    personId === null
      ? []
      : await database().erasureRequest.findMany({
          where: { personId },
          orderBy: { requestedAt: "desc" },
          select: { requestedAt: true, decision: true, decidedAt: true, reason: true },
        });
  const { id: _, ...said } = person ?? { id: null };
  return {
    name: person ? fullName(person) : actor.name,
    person: person ? (said as Omit<typeof person, "id">) : null,
    appointments: personId === null ? [] : await entriesOf(personId, names),
    ...(await accountOf(actor)),
    ...(holdings
      ? await elsewhere(holdings, names)
      : {
          meetings: [],
          speeches: [],
          activities: [],
          announcements: [],
          invitations: [],
          checks: [],
          mails: [],
          bounced: [],
        }),
    erasureRequests: requests,
    trail: await trailOf(actor),
  };
}

export type OwnData = NonNullable<Awaited<ReturnType<typeof ownData>>>;
