// When a meeting was, where, and whether on site: out of the fields of date and venue, else out of the event and of what is told.
import { datesIn } from "./dates";
import { statesIn } from "./find-state";
import { edit, linesOf, mapped, part, placed, together, trimmed, type Mapped } from "./mapped";
import { meetingDatesIn, type MeetingDates } from "./meeting-dates";
import { modeIn, withoutMode } from "./mode";
import type { Beyond, Placed } from "./note";
import { ordinalsIn } from "./ordinals";
import type { Section } from "./sections";
import { paragraphsOf, sentencesOf } from "./sentences";
import { venueIn, type Venue } from "./venue";

const contentOf = (sections: readonly Section[], ...subjects: Section["subject"][]) =>
  together(sections.filter(({ subject }) => subjects.includes(subject)).map(({ content }) => content));

const held = /\b(?:was held|took place|were held|held (?:in|on|from|online|virtually)|hosted|convened)\b/i;
const another = /\b(?:previous|earlier|last|next|had)\b/i;
/** What of running text tells of another meeting, where the event has no number. */
const numbered =
  /\b(?:first|second|third|fourth|fifth|sixth|will|followed)\b|\b\d{1,2}(?:st|nd|rd|th) (?:\w+ ){0,3}meeting\b/i;

const agree = (date: string, from: string, to: string) => {
  const exact = Math.min(date.length, from.length);
  const rough = date.slice(0, exact);
  return rough >= from.slice(0, exact) && rough <= to.slice(0, exact);
};

/** Whether a sentence tells of a meeting of another number, or on other days. */
function isOfAnother({ text }: Mapped, event: string, known: MeetingDates): boolean {
  const own = ordinalsIn(event);
  if (another.test(text) || (own.length > 0 && ordinalsIn(text).some((number) => !own.includes(number)))) return true;
  const from = known.startsOn?.value ?? known.month?.value;
  const to = known.endsOn?.value ?? from;
  const dates = datesIn(text);
  return (
    from !== undefined && to !== undefined && dates.length > 0 && !dates.some(({ start }) => agree(start, from, to))
  );
}

/** The sentences that say of this meeting when and where it was, in their order. */
function heldSentences(sections: readonly Section[], event: string, known: MeetingDates): Mapped[] {
  const isNumbered = ordinalsIn(event).length > 0;
  return sections
    .filter(({ subject }) => subject === "text" || subject === "preamble" || subject === "event")
    .flatMap(({ content, subject }) =>
      paragraphsOf(content)
        .flatMap(sentencesOf)
        .filter(({ text }) => held.test(text) && (isNumbered || subject !== "text" || !numbered.test(text))),
    )
    .filter((sentence) => !isOfAnother(sentence, event, known));
}

/** "26-27 May 2015, Belgrade, Serbia (Hall of 25 May)": where the field says all before it, a bracket only adds to it. */
function withoutBracket(field: Mapped): Mapped {
  const bracket = field.text.indexOf("(");
  const head = part(field, 0, Math.max(0, bracket));
  const { spans, rest } = meetingDatesIn(head);
  if (spans === 0 || !/\)\s*$/.test(field.text)) return field;
  const { city, hostCode, contradictions } = venueIn(rest);
  return city && hostCode && contradictions.length === 0 && statesIn(rest.text).length > 0 ? head : field;
}

/** Of running text, only a city that is known is believed. */
function fromSentence(text: Mapped): Venue {
  const found = venueIn(text);
  return found.unsure.length > 0 ? { city: null, hostCode: null, unsure: [], contradictions: [] } : found;
}

const says = ({ startsOn, month }: MeetingDates) => startsOn !== null || month !== null;

/** @returns the days, the place, and whether it was online, of the meeting that a note tells of. */
export function whenAndWhere(sections: readonly Section[], event: Placed<string> | null) {
  const whole = contentOf(sections, "dateAndVenue", "date");
  const dateField = withoutBracket(whole);
  const labelled = meetingDatesIn(dateField);
  const venueField = contentOf(sections, "venue");
  const own = trimmed(venueField).text === "" ? null : venueField;
  const eventText = event ? { text: event.value, at: Array.from(event.value, () => event.from) } : mapped("");
  const told = heldSentences(sections, eventText.text, labelled);
  const preamble = contentOf(sections, "preamble");
  const others = [eventText, venueField, told[0] ?? mapped(""), preamble].map(meetingDatesIn);
  const dates = says(labelled) || labelled.unsure.length > 0 ? labelled : (others.find(says) ?? labelled);
  const field = edit(own ? meetingDatesIn(own).rest : labelled.rest, /[ ]*\n[ ]*/g, () => " ");
  const labelledMode = modeIn(field) ?? modeIn(whole);
  const mode: Beyond["mode"] = labelledMode ?? [eventText, ...told].map(modeIn).find(Boolean) ?? null;
  let venue: Venue = venueIn(mode ? withoutMode(field) : field);
  const fieldSays = /\p{L}{2}/u.test(field.text);
  if (!venue.city && !venue.hostCode && !(mode?.value === "online" && fieldSays)) {
    const dated = linesOf(preamble).filter(({ text }) => datesIn(text).length > 0);
    const fallback = [eventText, ...told, ...dated].map(fromSentence).find(({ city }) => city);
    if (fallback) venue = { ...fallback, unsure: venue.unsure };
  }
  return { dates, venue, mode: ofMode(mode, venue) };
}

/** "Vienna, Austria, and online": where a city is named for those who came, others were online. */
function ofMode(mode: Beyond["mode"], venue: Venue): Beyond["mode"] {
  if (mode?.value !== "online" || !venue.city) return mode;
  return placed("hybrid" as const, { text: "", at: [mode.from, mode.to - 1] });
}
