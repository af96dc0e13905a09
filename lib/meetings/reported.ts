import "server-only";
import { database } from "@/lib/database/client";
import { databaseDate } from "@/lib/dates";
import { dateFields, datesOf, type MeetingDates } from "./days";

/** How many States had a Point of Contact, as the note of a meeting says: reported, not counted from appointments. */
export interface ReportedCoverage extends MeetingDates {
  value: number;
  quote: string | null;
  source: string;
  slug: string;
  title: string;
}

/** How far from its day a reported figure still says something, in days: functions change hands within a year or so. */
const reach = 366;

/** @returns the figures that notes of meetings report on the coverage of the directory near a day, the nearest first. */
export async function reportedCoverage(day: string): Promise<ReportedCoverage[]> {
  const figures = await database().reportedFigure.findMany({
    where: { kind: "statesWithPointOfContact" },
    select: {
      value: true,
      quote: true,
      source: true,
      meeting: { select: { slug: true, title: true, ...dateFields } },
    },
  });
  const away = (date: string) => Math.abs(databaseDate(date).getTime() - databaseDate(day).getTime()) / 86_400_000;
  return figures
    .map(({ meeting: { slug, title, ...dates }, ...figure }) => ({ ...figure, slug, title, ...datesOf(dates) }))
    .filter(({ startsOn }) => away(startsOn) <= reach)
    .toSorted((one, other) => away(one.startsOn) - away(other.startsOn));
}
