import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { fullName } from "@/lib/contacts/rules";
import { database } from "@/lib/database/client";
import type { ContactFunction } from "@/lib/database/generated/enums";
import { databaseDate, plainDate, today } from "@/lib/dates";
import { fingerprint, holdingsOfAll } from "./erase-persons";
import type { Holdings } from "./holdings";
import { keptSince, standardYears } from "./rules";
import { retentionSetting } from "./set-retention";

/** @returns after how many years without an appointment a person is listed for erasure. */
export async function retentionYears(): Promise<number> {
  const found = await database().setting.findUnique({ where: { name: retentionSetting }, select: { value: true } });
  return typeof found?.value === "number" ? found.value : standardYears;
}

/** Somebody whose data may be erased. */
export interface Listed {
  id: string;
  name: string;
  stateCode: string | null;
  function: ContactFunction | null;
  /** When the last appointment ended or was withdrawn; null: there was none. */
  endedOn: string | null;
}

interface FoundListed extends Omit<Listed, "name" | "endedOn"> {
  givenNames: string | null;
  familyName: string;
  endedOn: Date | null;
}

const listed = ({ givenNames, familyName, endedOn, ...one }: FoundListed): Listed => ({
  ...one,
  name: fullName({ givenNames, familyName }),
  endedOn: endedOn && plainDate(endedOn),
});

/** @returns the persons whose last appointment ended longer ago than data is kept, the longest ago first; for the coordinator. */
export async function overdue(actor: Actor, years: number): Promise<Listed[]> {
  if (!can(actor, "person.erase")) return [];
  const found = await database().$queryRaw<FoundListed[]>`
    SELECT p."id"::text, p."givenNames", p."familyName", l."stateCode", l."function"::text, l."endedOn"
    FROM "Person" p CROSS JOIN LATERAL (
      SELECT a."stateCode", a."function", CASE WHEN a."withdrawnAt" IS NULL THEN a."endsOn" ELSE least(a."endsOn", a."withdrawnAt"::date) END AS "endedOn"
      FROM "Appointment" a WHERE a."personId" = p."id" ORDER BY "endedOn" DESC NULLS FIRST LIMIT 1) AS l
    WHERE p."erasedAt" IS NULL AND l."endedOn" <= ${databaseDate(keptSince(today(), years))}::date
    ORDER BY l."endedOn", p."familyName", p."id"`;
  return found.map(listed);
}

/** A request to be erased that waits to be decided. */
export interface Waiting {
  id: string;
  requestedAt: Date;
  person: Listed;
  /** Holds a function today or later: that must end first. */
  holds: boolean;
}

/** @returns the requests that nobody decided yet, the oldest first; for the coordinator. */
export async function openRequests(actor: Actor): Promise<Waiting[]> {
  if (!can(actor, "person.erase")) return [];
  const found = await database().$queryRaw<(FoundListed & { requestId: string; requestedAt: Date; holds: boolean })[]>`
    SELECT r."id"::text AS "requestId", r."requestedAt", p."id"::text, p."givenNames", p."familyName", l."stateCode", l."function"::text, l."endsOn" AS "endedOn",
      EXISTS (SELECT FROM "Appointment" a WHERE a."personId" = p."id" AND a."withdrawnAt" IS NULL AND (a."endsOn" IS NULL OR a."endsOn" > portal_today())) AS "holds"
    FROM "ErasureRequest" r JOIN "Person" p ON p."id" = r."personId" LEFT JOIN LATERAL (
      SELECT a."stateCode", a."function", a."endsOn" FROM "Appointment" a WHERE a."personId" = p."id"
      ORDER BY a."endsOn" DESC NULLS FIRST LIMIT 1) AS l ON true
    WHERE r."decision" IS NULL ORDER BY r."requestedAt"`;
  return found.map(({ requestId, requestedAt, holds, ...person }) => ({
    id: requestId,
    requestedAt,
    holds,
    person: listed(person),
  }));
}

/** What erasing one person takes and what it leaves, counted. */
export interface Told {
  id: string;
  name: string;
  takes: Record<
    | "channels"
    | "account"
    | "sessions"
    | "participants"
    | "proposals"
    | "requests"
    | "invitations"
    | "letters"
    | "mails"
    | "bounced"
    | "imports"
    | "speakers"
    | "activities"
    | "drafts"
    | "notes"
    | "trail",
    number
  >;
  leaves: {
    appointments: { stateCode: string; function: ContactFunction; startsOn: string; endsOn: string | null }[];
    letters: number;
  };
  /** A request of theirs that waits. */
  request: { id: string; requestedAt: Date } | null;
}

async function tell(holdings: Holdings): Promise<Told> {
  const { person, namedIn, toldIn } = holdings;
  const [appointments, trail, request] = await Promise.all([
    database().appointment.findMany({
      where: { personId: person.id },
      orderBy: { startsOn: "desc" },
      select: { stateCode: true, function: true, startsOn: true, endsOn: true },
    }),
    database().auditEntry.count({ where: { personId: person.id } }),
    database().erasureRequest.findFirst({
      where: { personId: person.id, decision: null },
      select: { id: true, requestedAt: true },
    }),
  ]);
  return {
    id: person.id,
    name: fullName(person),
    takes: {
      channels: holdings.channels,
      account: holdings.accountId === null ? 0 : 1,
      sessions: holdings.sessions,
      participants: holdings.participantIds.length,
      proposals: new Set([...namedIn, ...toldIn]).size,
      requests: holdings.requestIds.length,
      invitations: holdings.invitationIds.length,
      letters: holdings.documentIds.length,
      mails: holdings.mailIds.length,
      bounced: holdings.bouncedIds.length,
      imports: holdings.importIds.length,
      speakers: holdings.speakers.length,
      activities: holdings.activityIds.length,
      drafts: holdings.draftIds.length,
      notes: holdings.noteIds.length + holdings.issueIds.length,
      trail,
    },
    leaves: {
      appointments: appointments.map(({ startsOn, endsOn, ...one }) => ({
        ...one,
        startsOn: plainDate(startsOn),
        endsOn: endsOn && plainDate(endsOn),
      })),
      letters: holdings.lettersKept,
    },
    request,
  };
}

/** @returns what erasing these persons would take and leave, and what stands for that; for the coordinator. */
export async function toErase(actor: Actor, personIds: string[]): Promise<{ told: Told[]; seen: string }> {
  if (!can(actor, "person.erase")) return { told: [], seen: "" };
  const holdings = await holdingsOfAll(database(), personIds);
  const told: Told[] = [];
  for (const one of holdings) told.push(await tell(one));
  return { told, seen: fingerprint(holdings) };
}
