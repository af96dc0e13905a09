import type { InvitationAnswer } from "@/lib/database/generated/enums";

/** What stands in a letter of invitation for what differs from one recipient, or meeting, to the next. */
export const placeholders = ["name", "State", "link", "due", "meeting", "dates", "place"] as const;

/** Whom a letter may go to: every State with a Point of Contact that has none yet, or those ticked. */
export const scopes = ["all", "selection"] as const;

/** How a State stands with a meeting, in the order of the legend. */
export const standings = ["coming", "notComing", "noAnswer", "notInvited"] as const;
export type Standing = (typeof standings)[number];

export const standingOf = (invitation: { answer: InvitationAnswer | null } | undefined): Standing =>
  invitation ? (invitation.answer ?? "noAnswer") : "notInvited";

interface Answerable {
  endsOn: string;
  answerBy: string | null;
  cancelledAt: Date | null;
}

/** The last day on which an invitation can be answered, "YYYY-MM-DD". */
export const lastDay = ({ answerBy, endsOn }: Pick<Answerable, "answerBy" | "endsOn">): string => answerBy ?? endsOn;

/** Why an invitation cannot be answered any more; null while it can. */
export function closedFor(meeting: Answerable, today: string): "cancelled" | "over" | "late" | null {
  if (meeting.cancelledAt !== null) return "cancelled";
  if (meeting.endsOn < today) return "over";
  return lastDay(meeting) < today ? "late" : null;
}

/** Whether the CPC can still note an answer that reached it otherwise: until the meeting is over. */
export const isRecordable = (meeting: Answerable, today: string): boolean =>
  meeting.cancelledAt === null && meeting.endsOn >= today;

/** A reminder's occasion is its day, "2026-11-24". */
export const isReminder = (occasion: string): boolean => /^\d{4}-/.test(occasion);

/** How many of each standing there are. */
export function countStandings(all: Standing[]): Record<Standing, number> {
  const counts = { coming: 0, notComing: 0, noAnswer: 0, notInvited: 0 };
  for (const one of all) counts[one] += 1;
  return counts;
}
