import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { firstOccasion, mailState, type MailState } from "@/lib/checks/rules";
import { fullName } from "@/lib/contacts/rules";
import { database } from "@/lib/database/client";
import type { AnswerVia, InvitationAnswer } from "@/lib/database/generated/enums";
import { groupBy } from "@/lib/group";
import type { InvitedMeeting } from "./meeting";

interface FoundInvitation {
  id: string;
  stateCode: string | null;
  organisationId: string | null;
  organisation: string | null;
  recipient: string | null;
  addressee: string | null;
  /** Whether mail to the address came back. */
  returnedAt: Date | null;
  answer: InvitationAnswer | null;
  via: AnswerVia | null;
  answeredAt: Date | null;
  answeredBy: string | null;
  note: string | null;
  invitedAt: Date;
  version: number;
}

interface FoundLetter {
  id: string;
  invitationId: string;
  occasion: string;
  mailId: string | null;
  handedAt: Date | null;
  sentAt: Date | null;
  failedAt: Date | null;
  lastError: string | null;
}

export interface InvitationRow extends FoundInvitation {
  /** The last letter to this one, and what became of it. */
  mail: { letterId: string; state: MailState } | null;
  reminders: number;
  /** Who is announced, the head first. */
  delegates: { name: string; position: string | null; head: boolean }[];
}

const invitationsIn = (meetingId: string) => database().$queryRaw<FoundInvitation[]>`
  SELECT i."id"::text, i."stateCode", i."organisationId"::text, o."name" AS "organisation", i."recipient"::text, i."addressee",
    b."markedAt" AS "returnedAt", i."answer"::text, i."via"::text, i."answeredAt", a."name" AS "answeredBy", i."note", i."invitedAt", i."version"
  FROM "Invitation" i LEFT JOIN "Organisation" o ON o."id" = i."organisationId" LEFT JOIN "Account" a ON a."id" = i."answeredById"
    LEFT JOIN "BouncedAddress" b ON b."address" = i."recipient"
  WHERE i."meetingId" = ${meetingId}::uuid ORDER BY i."stateCode" NULLS LAST, o."name", i."id"`;

const lettersIn = (meetingId: string) => database().$queryRaw<FoundLetter[]>`
  SELECT l."id"::text, l."invitationId"::text, l."occasion", m."id"::text AS "mailId", m."handedAt", m."sentAt", m."failedAt", m."lastError"
  FROM "InvitationLetter" l JOIN "Invitation" i ON i."id" = l."invitationId" LEFT JOIN "OutboxMail" m ON m."id" = l."mailId"
  WHERE i."meetingId" = ${meetingId}::uuid ORDER BY l."createdAt", l."id"`;

/** Those on the list of a meeting, by whose delegation they are of. */
async function announcedIn(meetingId: string) {
  const found = await database().participant.findMany({
    where: { meetingId, withdrawnAt: null, delegation: { withdrawnAt: null } },
    orderBy: [{ head: "desc" }, { familyName: "asc" }],
    select: {
      ...{ givenNames: true, familyName: true, honorific: true, position: true, head: true },
      delegation: { select: { stateCode: true, organisationId: true } },
    },
  });
  return groupBy(found, ({ delegation }) => delegation.stateCode ?? delegation.organisationId ?? "");
}

/** @returns whom a meeting invited and what each answered, for who runs meetings. */
export async function invitationsOf(actor: Actor, meeting: InvitedMeeting, now = new Date()): Promise<InvitationRow[]> {
  if (!can(actor, "invitation.read")) return [];
  const [invitations, letters, announced] = await Promise.all([
    invitationsIn(meeting.id),
    lettersIn(meeting.id),
    announcedIn(meeting.id),
  ]);
  const byInvitation = groupBy(letters, ({ invitationId }) => invitationId);
  return invitations.map((invitation) => {
    const own = byInvitation.get(invitation.id) ?? [];
    const last = own.at(-1);
    const moot = meeting.cancelledAt !== null || (invitation.answer !== null && last?.occasion !== firstOccasion);
    const state = last && (last.mailId === null ? "moot" : mailState(last, moot, now));
    return {
      ...invitation,
      mail: last && state ? { letterId: last.id, state } : null,
      reminders: own.filter(({ occasion }) => occasion !== firstOccasion && !occasion.startsWith("again")).length,
      delegates: (announced.get(invitation.stateCode ?? invitation.organisationId ?? "") ?? []).map((one) => ({
        name: [one.honorific, fullName(one)].filter(Boolean).join(" "),
        position: one.position,
        head: one.head,
      })),
    };
  });
}

/** @returns how many persons are on a meeting's list now: to be held against what the room holds. */
export const announcedCount = (meetingId: string): Promise<number> =>
  database().participant.count({ where: { meetingId, withdrawnAt: null, delegation: { withdrawnAt: null } } });
