import "server-only";
import { can } from "@/lib/access/can";
import type { Actor } from "@/lib/access/actor";
import { fullName } from "@/lib/contacts/rules";
import { database } from "@/lib/database/client";
import type { AnswerVia, CheckAnswer, CheckKind, ContactFunction } from "@/lib/database/generated/enums";
import { plainDate } from "@/lib/dates";
import { groupBy } from "@/lib/group";
import { firstOccasion, mailState, type Asked, type MailState } from "./rules";

export interface ListedCheck {
  slug: string;
  kind: CheckKind;
  title: string;
  dueOn: string;
  openedAt: Date;
  closedAt: Date | null;
  asked: number;
  answered: number;
}

/** @returns every check, newest first, for whom `can` lets read them. */
export async function checksFor(actor: Actor): Promise<ListedCheck[]> {
  if (!can(actor, "check.read")) return [];
  const rows = await database().$queryRaw<(Omit<ListedCheck, "dueOn"> & { dueOn: Date })[]>`
    SELECT c."slug", c."kind"::text, c."title", c."dueOn", c."openedAt", c."closedAt",
      count(r."id")::int AS "asked", count(r."answer")::int AS "answered"
    FROM "Check" c LEFT JOIN "CheckRequest" r ON r."checkId" = c."id" GROUP BY c."id" ORDER BY c."openedAt" DESC, c."slug" DESC`;
  return rows.map((row) => ({ ...row, dueOn: plainDate(row.dueOn) }));
}

/** A check as its page shows it. */
export interface CheckFacts {
  id: string;
  slug: string;
  kind: CheckKind;
  title: string;
  subject: string;
  text: string;
  dueOn: string;
  remindOn: string[];
  openedAt: Date;
  openedBy: string;
  closedAt: Date | null;
}

/** @returns a check by its address; null where there is none, or the reader may not read it. */
export async function checkBySlug(actor: Actor, slug: string): Promise<CheckFacts | null> {
  if (!can(actor, "check.read")) return null;
  const found = await database().check.findUnique({
    where: { slug },
    select: {
      id: true,
      slug: true,
      kind: true,
      title: true,
      subject: true,
      text: true,
      dueOn: true,
      remindOn: true,
      openedAt: true,
      closedAt: true,
      openedBy: { select: { name: true } },
    },
  });
  if (!found) return null;
  const { openedBy, dueOn, remindOn, ...check } = found;
  return { ...check, openedBy: openedBy.name, dueOn: plainDate(dueOn), remindOn: remindOn.map(plainDate).sort() };
}

interface FoundRequest {
  id: string;
  appointmentId: string;
  stateCode: string;
  function: ContactFunction;
  givenNames: string | null;
  familyName: string;
  recipient: string | null;
  /** Where the next letter would go now. */
  address: string | null;
  stands: boolean;
  answer: CheckAnswer | null;
  via: AnswerVia | null;
  answeredAt: Date | null;
  recordedBy: string | null;
  returnedAt: Date | null;
  note: string | null;
  changedSince: boolean;
}

interface FoundLetter {
  id: string;
  requestId: string;
  occasion: string;
  createdAt: Date;
  mailId: string | null;
  handedAt: Date | null;
  sentAt: Date | null;
  failedAt: Date | null;
  lastError: string | null;
}

export interface RequestRow extends Omit<FoundRequest, "givenNames" | "familyName"> {
  name: string;
  reminders: number;
  /** The last letter to this one, and what became of it. */
  mail: { letterId: string; state: MailState } | null;
}

function letterOf(letter: FoundLetter | undefined, moot: boolean, now: Date): RequestRow["mail"] {
  if (!letter) return null;
  const state = letter.mailId === null ? "moot" : mailState(letter, moot, now);
  return { letterId: letter.id, state };
}

/** @returns whom a check asked and what each answered, State by State. */
export async function requestsOf(actor: Actor, check: CheckFacts, now = new Date()): Promise<RequestRow[]> {
  if (!can(actor, "check.read")) return [];
  const [requests, letters] = await Promise.all([
    database().$queryRaw<FoundRequest[]>`
      SELECT r."id"::text, r."appointmentId"::text, r."stateCode", a."function"::text, p."givenNames", p."familyName", r."recipient"::text, r."answer"::text,
        r."via"::text, r."answeredAt", o."name" AS "recordedBy", r."returnedAt", r."note",
        a."withdrawnAt" IS NULL AND (a."endsOn" IS NULL OR a."endsOn" > portal_today()) AS "stands",
        coalesce(a."confirmedAt" > r."answeredAt", false) AS "changedSince",
        (SELECT c."value" FROM "Channel" c WHERE c."appointmentId" = a."id" AND c."kind" = 'email'
          AND NOT EXISTS (SELECT FROM "BouncedAddress" b WHERE b."address" = c."value"::citext)
          ORDER BY c."place", c."id" LIMIT 1) AS "address"
      FROM "CheckRequest" r JOIN "Appointment" a ON a."id" = r."appointmentId" JOIN "Person" p ON p."id" = a."personId"
        LEFT JOIN "Account" o ON o."id" = r."recordedById"
      WHERE r."checkId" = ${check.id}::uuid ORDER BY r."stateCode", a."function", a."startsOn", r."id"`,
    database().$queryRaw<FoundLetter[]>`
      SELECT l."id"::text, l."requestId"::text, l."occasion", l."createdAt", m."id"::text AS "mailId", m."handedAt", m."sentAt",
        m."failedAt", m."lastError"
      FROM "CheckLetter" l JOIN "CheckRequest" r ON r."id" = l."requestId" LEFT JOIN "OutboxMail" m ON m."id" = l."mailId"
      WHERE r."checkId" = ${check.id}::uuid ORDER BY l."createdAt", l."id"`,
  ]);
  const byRequest = groupBy(letters, ({ requestId }) => requestId);
  return requests.map(({ givenNames, familyName, ...request }) => {
    const own = byRequest.get(request.id) ?? [];
    const moot = request.answer !== null || check.closedAt !== null || !request.stands;
    return {
      ...request,
      name: fullName({ givenNames, familyName }),
      reminders: own.filter(({ occasion }) => occasion !== firstOccasion && !occasion.startsWith("again")).length,
      mail: letterOf(own.at(-1), moot, now),
    };
  });
}

/** @returns the last check of the same kind that was closed before this one was opened, with what was answered to it. */
export async function previousOf(
  actor: Actor,
  check: CheckFacts,
): Promise<{ slug: string; title: string; openedAt: Date; asked: Asked[] } | null> {
  if (!can(actor, "check.read")) return null;
  const found = await database().check.findFirst({
    where: { kind: check.kind, closedAt: { not: null }, openedAt: { lt: check.openedAt } },
    orderBy: { openedAt: "desc" },
    select: {
      slug: true,
      title: true,
      openedAt: true,
      requests: {
        select: {
          stateCode: true,
          answer: true,
          via: true,
          answeredAt: true,
          appointment: { select: { function: true } },
        },
      },
    },
  });
  if (!found) return null;
  const { requests, ...previous } = found;
  const asked = requests.map(({ appointment, ...request }) => ({ ...request, function: appointment.function }));
  return { ...previous, asked };
}
