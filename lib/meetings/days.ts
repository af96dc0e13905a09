// The days of a meeting: one, several that follow one another or do not, or none where only the month is known.
import type { Precision } from "@/lib/database/generated/enums";
import { databaseDate, formatDate, formatDays, formatRange, plainDate } from "@/lib/dates";

/** When a meeting is. Where only the month is known, from its first day to its last. */
export interface MeetingDates {
  startsOn: string;
  endsOn: string;
  precision: Precision;
  /** The days, where they do not follow one another; else none. */
  days: string[];
}

/** What a query selects for it. */
export const dateFields = { startsOn: true, endsOn: true, precision: true, days: true } as const;

interface Row {
  startsOn: Date;
  endsOn: Date;
  precision: Precision;
  days: Date[];
}

/** @returns when a meeting is, as the database says it. */
export const datesOf = ({ startsOn, endsOn, precision, days }: Row): MeetingDates => ({
  startsOn: plainDate(startsOn),
  endsOn: plainDate(endsOn),
  precision,
  days: days.map(plainDate),
});

const dayAfter = (day: string) => plainDate(new Date(databaseDate(day).getTime() + 86_400_000));

/** @returns the days from one to another, both included. */
export function daysBetween(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = first; day <= last; day = dayAfter(day)) days.push(day);
  return days;
}

/** @returns every day of a meeting, in their order; none where only the month is known. */
export function daysOf({ startsOn, endsOn, precision, days }: MeetingDates): string[] {
  if (precision !== "day") return [];
  return days.length > 0 ? days : daysBetween(startsOn, endsOn);
}

/** @returns "26-27 May 2015", "4, 11 and 18 May 2027" or "May 2027": as much as is known. */
export function formatMeeting(dates: MeetingDates, locale: string): string {
  if (dates.precision !== "day") return formatDate(dates.startsOn, dates.precision, locale);
  return dates.days.length > 0 ? formatDays(dates.days, locale) : formatRange(dates.startsOn, dates.endsOn, locale);
}

/** @returns days that follow each other, as periods; each with the day after its last, as calendars count. */
export function runsOf(days: readonly string[]): { from: string; until: string }[] {
  const runs: { from: string; until: string }[] = [];
  for (const day of [...new Set(days)].sort()) {
    const last = runs.at(-1);
    if (last?.until === day) last.until = dayAfter(day);
    else runs.push({ from: day, until: dayAfter(day) });
  }
  return runs;
}
