import "server-only";
import { visitor, type Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import type { Typed } from "@/lib/access/outcome";
import { agendaOf, type AgendaDay } from "@/lib/agenda/queries";
import { database } from "@/lib/database/client";
import type { InvitationAnswer } from "@/lib/database/generated/enums";
import { today } from "@/lib/dates";
import { asTyped, delegateRows, type DelegateRow } from "./form";
import { invitationOf } from "./link";
import { invitedMeeting, type InvitedMeeting } from "./meeting";
import { closedFor } from "./rules";

/** Whoever is invited may see who speaks, signed in or not. */
const ofNetwork: Actor = { ...visitor, role: "expert" };

/** An invitation with all that answering it needs. */
export interface AnswerPage {
  id: string;
  stateCode: string | null;
  organisationId: string | null;
  organisation: string | null;
  answer: InvitationAnswer | null;
  answeredAt: Date | null;
  answeredBy: string | null;
  note: string | null;
  version: number;
  meeting: InvitedMeeting;
  agenda: AgendaDay[];
  rows: DelegateRow[];
  initial: Typed;
  closed: ReturnType<typeof closedFor>;
}

async function read(id: string): Promise<AnswerPage | null> {
  const found = await database().invitation.findUnique({
    where: { id },
    select: {
      ...{ id: true, meetingId: true, stateCode: true, organisationId: true },
      ...{ answer: true, answeredAt: true, note: true, version: true },
      answeredBy: { select: { name: true } },
      organisation: { select: { name: true } },
    },
  });
  const meeting = found && (await invitedMeeting({ id: found.meetingId }));
  if (!meeting) return null;
  const { answeredBy, organisation, ...invitation } = found;
  const rows = await delegateRows(database(), invitation, invitation.answer !== null);
  return {
    ...invitation,
    answeredBy: answeredBy?.name ?? null,
    organisation: organisation?.name ?? null,
    meeting,
    agenda: await agendaOf(ofNetwork, meeting),
    rows,
    initial: asTyped(invitation, rows),
    closed: closedFor(meeting, today()),
  };
}

/** @returns what the bearer of a link may see and do; null where the link was not made here. Reading answers nothing: mail scanners open links. */
export async function answerPageByLink(token: string): Promise<AnswerPage | null> {
  const id = invitationOf(token);
  return id === null ? null : read(id);
}

/** @returns the invitation of the reader's own State or organisation to a meeting; null where there is none. */
export async function ownAnswerPage(actor: Actor, slug: string): Promise<AnswerPage | null> {
  const { stateCode, organisationId } = actor;
  const subject = { stateCode, organisationId };
  if (!can(actor, "invitation.answer", subject)) return null;
  const found = await database().invitation.findFirst({
    where: { meeting: { slug }, ...(stateCode !== null ? { stateCode } : { organisationId }) },
    select: { id: true },
  });
  return found && read(found.id);
}

/** @returns an invitation of a meeting, for who notes answers that came otherwise; null where there is none. */
export async function recordPage(actor: Actor, slug: string, id: string): Promise<AnswerPage | null> {
  if (!can(actor, "invitation.record")) return null;
  const page = await read(id);
  return page?.meeting.slug === slug ? page : null;
}
