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

/** The day for which the desk marks: today while the meeting lasts, else its first day. */
export const deskDay = (meeting: Period, today: string): string =>
  phaseOf(meeting, today) === "today" ? today : meeting.startsOn;
