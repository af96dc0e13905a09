import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { database } from "@/lib/database/client";
import { kept } from "@/lib/database/kept";
import type { InvitationAnswer } from "@/lib/database/generated/enums";
import { databaseDate, plainDate, today } from "@/lib/dates";
import { dateFields, datesOf, type MeetingDates } from "@/lib/meetings/days";
import { closedFor } from "./rules";

/** A meeting to come to which the reader's own State or organisation is invited. */
export interface OwnInvitation {
  id: string;
  stateCode: string | null;
  answer: InvitationAnswer | null;
  slug: string;
  title: string;
  dates: MeetingDates;
  /** Until when it can be answered, "YYYY-MM-DD". */
  until: string;
  isOpen: boolean;
}

/** @returns the invitations to meetings not over yet that the reader may answer: those of the own State or organisation. */
export async function ownInvitations(actor: Actor): Promise<OwnInvitation[]> {
  const { stateCode, organisationId } = actor;
  if (!can(actor, "invitation.answer", { stateCode, organisationId })) return [];
  const whose = stateCode !== null ? { stateCode } : { organisationId };
  return kept(`invited ${stateCode ?? organisationId ?? ""} ${today()}`, () => read(whose));
}

async function read(whose: { stateCode: string } | { organisationId: string | null }): Promise<OwnInvitation[]> {
  const found = await database().invitation.findMany({
    where: { ...whose, meeting: { endsOn: { gte: databaseDate(today()) }, cancelledAt: null } },
    orderBy: { meeting: { startsOn: "asc" } },
    select: {
      ...{ id: true, stateCode: true, answer: true },
      meeting: { select: { slug: true, title: true, answerBy: true, cancelledAt: true, ...dateFields } },
    },
  });
  return found.map(({ meeting: { slug, title, answerBy: by, cancelledAt, ...rest }, ...invitation }) => {
    const dates = datesOf(rest);
    const answerBy = by && plainDate(by);
    const isOpen = closedFor({ endsOn: dates.endsOn, answerBy, cancelledAt }, today()) === null;
    return { ...invitation, slug, title, dates, until: answerBy ?? dates.endsOn, isOpen };
  });
}
