// Months, quarters and years of a calendar. A month is "YYYY-MM", days are "YYYY-MM-DD".
import { databaseDate, parseDay, periodEnd, plainDate } from "@/lib/dates";

export const scales = ["month", "quarter", "year"] as const;
export type Scale = (typeof scales)[number];

export interface Period {
  scale: Scale;
  from: string;
  to: string;
  /** Each of its months. */
  months: string[];
}

/** @returns what was typed, where it is a month in the years 1900 to 2100; else null. */
export const monthOf = (typed: string): string | null => (parseDay(`${typed}-01`) === null ? null : typed);

/** @returns the month so many months later. */
export function monthsAfter(month: string, count: number): string {
  const [year, number] = month.split("-").map(Number) as [number, number];
  return plainDate(new Date(Date.UTC(year, number - 1 + count, 1))).slice(0, 7);
}

const lengths: Record<Scale, number> = { month: 1, quarter: 3, year: 12 };

/** @returns the month, quarter or year that holds a month. */
export function periodAround(month: string, scale: Scale): Period {
  const length = lengths[scale];
  const number = Number(month.slice(5)) - 1;
  const first = monthsAfter(month, -(number % length));
  const months = Array.from({ length }, (_, place) => monthsAfter(first, place));
  return { scale, from: `${first}-01`, to: periodEnd(`${months.at(-1) ?? first}-01`, "month"), months };
}

/** @returns the month by which the period before, or after, is asked for; null beyond what a calendar shows. */
export const neighbour = ({ scale, from }: Period, step: -1 | 1): string | null =>
  monthOf(monthsAfter(from.slice(0, 7), step * lengths[scale]));

/** @returns which quarter of its year a day lies in: 1 to 4. */
export const quarterOf = (day: string): number => Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1;

const daysLater = (day: string, count: number) => plainDate(new Date(databaseDate(day).getTime() + count * 86_400_000));

/** @returns 0 for a Monday to 6 for a Sunday. */
const weekday = (day: string) => (databaseDate(day).getUTCDay() + 6) % 7;

/** @returns the weeks that a month touches, each as its seven days from Monday on. */
export function weeksOf(month: string): string[][] {
  const last = periodEnd(`${month}-01`, "month");
  const weeks: string[][] = [];
  for (let monday = daysLater(`${month}-01`, -weekday(`${month}-01`)); monday <= last; monday = daysLater(monday, 7))
    weeks.push(Array.from({ length: 7 }, (_, place) => daysLater(monday, place)));
  return weeks;
}
