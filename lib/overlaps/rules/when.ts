import type { Reason, Session } from "./shapes";

const day = 86_400_000;

/** Days from the end of one period to the start of the other; 0 where they touch or one is within the other. */
function daysBetween(one: Session, other: Session): number {
  const [first, second] = one.startsOn <= other.startsOn ? [one, other] : [other, one];
  return Math.max(0, (Date.parse(second.startsOn) - Date.parse(first.endsOn)) / day);
}

/** @returns the nearest distance between any two sessions, in days; null where one of the activities has none. */
export function daysApart(one: readonly Session[], other: readonly Session[]): number | null {
  const distances = one.flatMap((session) => other.map((another) => daysBetween(session, another)));
  return distances.length > 0 ? Math.min(...distances) : null;
}

/** Up to so many days apart is about the same time. */
const aboutTheSame = 28;

/** Half a year apart is nothing to do with each other; seven weeks are half as near. */
export const longestDaysApart = 182;

function nearnessOf(days: number): number {
  if (days <= aboutTheSame) return 1 - days / 700;
  const halfway = 49;
  if (days <= halfway) return 0.96 - (0.46 * (days - aboutTheSame)) / (halfway - aboutTheSame);
  return 0.5 * (1 - (days - halfway) / (longestDaysApart - halfway));
}

/** How much it counts that two periods meet, by the vaguer of the two. */
const meeting = { day: 1, month: 1, quarter: 0.95, year: 0.85 } as const;
const vaguest = (sessions: readonly Session[]) => Math.min(...sessions.map(({ precision }) => meeting[precision]));

/** @returns how near in time, from 0 to 1, and why. */
export function nearInTime(one: readonly Session[], other: readonly Session[]): { near: number; reasons: Reason[] } {
  const days = daysApart(one, other);
  if (days === null || days >= longestDaysApart) return { near: 0, reasons: [] };
  const near = nearnessOf(days) * Math.min(vaguest(one), vaguest(other));
  const weeks = Math.max(1, Math.round(days / 7));
  return { near, reasons: [days === 0 ? { key: "sameTime" } : { key: "weeksApart", weeks }] };
}
