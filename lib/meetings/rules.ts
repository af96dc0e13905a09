import type { Precision } from "@/lib/database/generated/enums";

/** A delegation with its delegates, as far as counting needs them. */
interface Countable {
  id: string;
  /** Null: an organisation's. */
  stateCode: string | null;
  delegates: readonly { id: string }[];
}

/** Who or what is marked present: ids of delegations and of delegates. */
export interface Standing {
  has(id: string): boolean;
}

export interface Counts {
  states: number;
  organisations: number;
  persons: number;
}

/** Whether a delegation was there: it is marked itself, or one of its delegates is. */
export const isPresent = ({ id, delegates }: Countable, standing: Standing): boolean =>
  standing.has(id) || delegates.some((delegate) => standing.has(delegate.id));

/** Counts who was there. A delegation marked with nobody named counts as a delegation and as no person. */
export function countPresent(delegations: readonly Countable[], standing: Standing): Counts {
  const present = delegations.filter((delegation) => isPresent(delegation, standing));
  const states = present.filter(({ stateCode }) => stateCode !== null).length;
  const persons = present.flatMap(({ delegates }) => delegates).filter(({ id }) => standing.has(id)).length;
  return { states, organisations: present.length - states, persons };
}

/** Whether a figure of the record and the count of its own list disagree; what is not known disagrees with nothing. */
export const disagree = (reported: number | null, counted: number | null): boolean =>
  reported !== null && counted !== null && reported !== counted;

interface Period {
  startsOn: string;
  endsOn: string;
  /** Where only the month is known, no day of it is today's. */
  precision?: Precision;
  /** The days, where they do not follow one another. */
  days?: readonly string[];
}

export type Phase = "upcoming" | "today" | "past";

/** @param today "YYYY-MM-DD". */
export function phaseOf({ startsOn, endsOn, precision = "day", days = [] }: Period, today: string): Phase {
  if (today > endsOn) return "past";
  if (today < startsOn || precision !== "day") return "upcoming";
  return days.length === 0 || days.includes(today) ? "today" : "upcoming";
}

/** @returns the day of a meeting that the desk shows where none is asked for: today, else the last that has begun, else the first. */
export const deskDay = (days: readonly string[], today: string): string | undefined =>
  days.findLast((day) => day <= today) ?? days[0];

/** Why nobody can be marked present: keys under "errors" and "desk.closed". */
export type MarkingTrouble = "meetingCancelled" | "daysUnknown" | "noSuchDay" | "dayToCome";

interface MarkedMeeting {
  cancelledAt: Date | null;
  /** Its days; none where only the month is known. */
  days: readonly string[];
}

/**
 * @param day the day that is to be marked, "YYYY-MM-DD".
 * @returns why it cannot be; null: it can, be it today or, as a correction, a day that has passed.
 */
export function markingTrouble(
  { cancelledAt, days }: MarkedMeeting,
  day: string,
  today: string,
): MarkingTrouble | null {
  if (cancelledAt) return "meetingCancelled";
  if (days.length === 0) return "daysUnknown";
  if (!days.includes(day)) return "noSuchDay";
  return day > today ? "dayToCome" : null;
}

/**
 * @param before who was there on another day. @param standing who is marked on this one.
 * @returns which of those of the other day are still to be marked: ids of delegations and of delegates.
 */
export function stillToMark(delegations: readonly Countable[], before: Standing, standing: Standing): Set<string> {
  const missing = new Set<string>();
  for (const delegation of delegations) {
    if (before.has(delegation.id) && !isPresent(delegation, standing)) missing.add(delegation.id);
    for (const { id } of delegation.delegates) if (before.has(id) && !standing.has(id)) missing.add(id);
  }
  return missing;
}
