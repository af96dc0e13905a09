// What the record alone says of the background: a proposal, until somebody writes one.
import { ordinalOf } from "./ordinals";
import { placeOf } from "./when";
import { formatMeeting } from "@/lib/meetings/days";
import { asLines, point } from "./blocks";
import type { EarlierRecord, NoteRecord } from "./record";
import type { NoteWords } from "./words";

function earlierMeeting(meeting: EarlierRecord, say: NoteWords): string {
  const { dates, ordinal } = meeting;
  const place = placeOf(meeting);
  return say("earlier", {
    which: ordinal === null ? say("anEarlier") : say("the", { ordinal: ordinalOf(ordinal) }),
    precision: dates.precision,
    date: formatMeeting(dates, "en"),
    somewhere: place === "" ? "no" : "yes",
    place,
  });
}

/** @returns points that say nothing that is not on record; "" where it says nothing. */
export function proposedBackground(record: NoteRecord, say: NoteWords): string {
  const { figures, earlier, chairmanship, ordinal } = record;
  const contacts = figures.statesWithPointOfContact;
  return asLines(
    [
      contacts !== null && contacts > 0 && say("contacts", { count: contacts }),
      ...earlier.map((meeting) => earlierMeeting(meeting, say)),
      ordinal !== null && earlier.length > 0 && say("place", { ordinal: ordinalOf(ordinal) }),
      chairmanship && say("chairmanship", { state: chairmanship.state, year: String(chairmanship.year) }),
    ].flatMap((said) => (said ? [point(said)] : [])),
  );
}
