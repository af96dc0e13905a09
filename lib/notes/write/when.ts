// When and where a meeting was, as a note says it.
import { formatMeeting, type MeetingDates } from "@/lib/meetings/days";
import { readable } from "./readable";
import type { NoteRecord } from "./record";
import type { NoteWords } from "./words";

/** @returns "Belgrade, Serbia", as much of it as is known. */
export const placeOf = ({ city, host }: Pick<NoteRecord, "city" | "host">): string =>
  [city, host].filter(Boolean).join(", ");

/** @returns the first and the last day, where days are known. */
const daysSaid = ({ startsOn, endsOn, precision }: MeetingDates) =>
  precision === "day" ? [startsOn, endsOn] : [null, null];

/** @returns "26-27 May 2015, Palace Serbia, Belgrade, Serbia"; a venue that would hide the city stands in brackets behind it. */
export function dateAndVenue(record: NoteRecord, label: string, say: NoteWords): string {
  const { dates, venue, city } = record;
  const [when, place] = [formatMeeting(dates, "en"), placeOf(record)];
  const how = record.mode === "onSite" ? "" : say(`modes.${record.mode}`);
  const plain = [when, place, how].filter(Boolean).join(", ");
  if (venue === null) return plain;
  const [startsOn, endsOn] = daysSaid(dates);
  return readable(
    [[when, venue, place, how].filter(Boolean).join(", "), `${plain} (${venue})`],
    (form) => `${label}: ${form}`,
    (read) => read.startsOn === startsOn && read.endsOn === endsOn && (city === null || read.city === city),
  );
}
