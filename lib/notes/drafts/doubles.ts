import "server-only";
import { database, type Transaction } from "@/lib/database/client";
import type { MeetingKind } from "@/lib/database/generated/enums";
import { databaseDate } from "@/lib/dates";
import { fold } from "@/lib/fold";
import { dateFields, datesOf, type MeetingDates } from "@/lib/meetings/days";

interface Likened {
  kind: MeetingKind;
  ordinal: number | null;
  city: string | null;
  dates: Pick<MeetingDates, "startsOn" | "endsOn">;
}

/** A meeting on record. */
export interface OnRecord extends MeetingDates {
  slug: string;
  title: string;
}

/** @returns the meetings on record that look like one: of the same number in the series, or at the same time and not elsewhere. */
export async function lookAlikes(
  { kind, ordinal, city, dates }: Likened,
  reader: Pick<Transaction, "meeting"> = database(),
): Promise<OnRecord[]> {
  const sameTime = {
    startsOn: { lte: databaseDate(dates.endsOn) },
    endsOn: { gte: databaseDate(dates.startsOn) },
  };
  const sameNumber = kind === "network" && ordinal !== null ? [{ kind, ordinal }] : [];
  const found = await reader.meeting.findMany({
    where: { cancelledAt: null, fictional: false, OR: [sameTime, ...sameNumber] },
    orderBy: { startsOn: "asc" },
    select: { slug: true, title: true, city: true, kind: true, ordinal: true, ...dateFields },
  });
  const elsewhere = (other: string | null) => city !== null && other !== null && fold(city) !== fold(other);
  return found
    .filter((one) => (sameNumber.length > 0 && one.kind === kind && one.ordinal === ordinal) || !elsewhere(one.city))
    .map(({ slug, title, city: _city, kind: _kind, ordinal: _ordinal, ...row }) => ({ slug, title, ...datesOf(row) }));
}

/** @returns the meeting on record that a note mentions as an earlier one; null where none is. @param date as exactly as the note says it: "2014-04-10", "2014-04" or "2014". */
export async function mentioned(city: string | null, date: string | null): Promise<OnRecord | null> {
  if (date === null) return null;
  const [year] = date.split("-");
  const found = await database().meeting.findMany({
    where: {
      fictional: false,
      startsOn: { gte: databaseDate(`${year ?? ""}-01-01`), lte: databaseDate(`${year ?? ""}-12-31`) },
    },
    select: { slug: true, title: true, city: true, ...dateFields },
  });
  const match = found
    .map(({ slug, title, city: where, ...row }) => ({ slug, title, where, ...datesOf(row) }))
    .find(
      ({ where, startsOn, endsOn }) =>
        (startsOn.startsWith(date) || (date.length === 10 && startsOn <= date && date <= endsOn)) &&
        (city === null || where === null || fold(city) === fold(where)),
    );
  if (!match) return null;
  const { where: _, ...meeting } = match;
  return meeting;
}
