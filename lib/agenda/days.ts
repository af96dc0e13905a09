import { plainDate, databaseDate } from "@/lib/dates";
import { daysOf, type MeetingDates } from "@/lib/meetings/days";

/** Where only the month is known, an agenda may have so many days. */
const mostDays = 5;

const later = (day: string, by: number) => plainDate(new Date(databaseDate(day).getTime() + by * 86_400_000));

/** Whether the agenda's days have no dates yet: then they stand in the database as the first days of the month. */
export const isUndated = ({ precision }: MeetingDates): boolean => precision !== "day";

/** @returns the days that an agenda may have items on, "YYYY-MM-DD". */
export function agendaDays(dates: MeetingDates): string[] {
  if (!isUndated(dates)) return daysOf(dates);
  return Array.from({ length: mostDays }, (_, place) => later(dates.startsOn, place));
}
