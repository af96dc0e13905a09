import { periodEnd } from "@/lib/dates";
import type { MeetingDates } from "@/lib/meetings/days";
import { dayPlaces } from "@/lib/meetings/plan-dates";
import type { PlacedNote } from "@/lib/notes/read/note";

const isDay = (date: string | undefined): date is string => date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date);

/** @returns when a meeting was, as far as its note says and a form can hold it; null where it says neither day nor month. */
export function datesRead({ startsOn, endsOn, days, month }: PlacedNote): MeetingDates | null {
  const first = startsOn?.value;
  if (isDay(first)) {
    const last = isDay(endsOn?.value) ? endsOn.value : first;
    const apart = days !== null && days.value.length <= dayPlaces.length ? days.value : [];
    return { startsOn: first, endsOn: last, precision: "day", days: apart };
  }
  if (month?.value.length !== 7) return null;
  const begin = `${month.value}-01`;
  return { startsOn: begin, endsOn: periodEnd(begin, "month"), precision: "month", days: [] };
}
