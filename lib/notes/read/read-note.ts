// Reads an Information Note by rules and a dictionary.
import { clean } from "./clean";
import { contradictionsIn } from "./contradictions";
import { earlierMeetingsIn } from "./earlier-meetings";
import { figuresIn } from "./figures";
import { statesIn } from "./find-state";
import { headingIn } from "./heading";
import { datesIn } from "./dates";
import { edit, linesOf, mapped, part, together, trimmed, type Mapped } from "./mapped";
import { meetingDatesIn } from "./meeting-dates";
import { namedInText } from "./named-in-text";
import type { Placed, PlacedNote, ReadNote, Unsure } from "./note";
import { objectivesIn } from "./objectives";
import { organisersIn } from "./organisers";
import { participantsIn } from "./participants";
import { sectionsOfProse } from "./prose";
import { onePerLine } from "./running-numbers";
import { sectionsOf, type Section } from "./sections";
import { paragraphsOf, sentencesOf } from "./sentences";
import { speakersIn } from "./speakers";
import { venueIn, type Venue } from "./venue";

/** Longer texts are no notes; what goes beyond is left unread, and said. */
const longest = 40_000;

const contentOf = (sections: Section[], ...subjects: Section["subject"][]) =>
  together(sections.filter(({ subject }) => subjects.includes(subject)).map(({ content }) => content));

/** The same, where each is a list: what one ends with and the next begins with are two. */
const listOf = (sections: Section[], subject: Section["subject"]) =>
  together(
    sections
      .filter((section) => section.subject === subject)
      .flatMap(({ content }) => [content, { text: "; ", at: [content.at.at(-1) ?? 0, content.at.at(-1) ?? 0] }]),
  );

/** Lists that a note may number within a line. */
const numbered = new Set<Section["subject"]>([
  "participants",
  "states",
  "organisations",
  "partners",
  "absent",
  "organisers",
  "speakers",
]);
const apart = (section: Section): Section =>
  numbered.has(section.subject) ? { ...section, content: onePerLine(section.content) } : section;

const another = /\b(?:first|second|third|fourth|fifth|sixth|previous|earlier|last|next|had|will)\b/i;

/** A sentence that says of this meeting when and where it was. */
function heldSentence(sections: Section[]): Mapped | null {
  for (const { subject, content } of sections) {
    if (subject !== "text" && subject !== "preamble" && subject !== "event") continue;
    for (const sentence of paragraphsOf(content).flatMap(sentencesOf))
      if (
        /\b(?:was held|took place|were held|held (?:in|on|from)|hosted|convened)\b/i.test(sentence.text) &&
        !(subject === "text" ? another : /\b(?:previous|earlier|last|next|had)\b/i).test(sentence.text)
      )
        return sentence;
  }
  return null;
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

function whenAndWhere(sections: Section[], event: Placed<string> | null) {
  const dateField = withoutBracket(contentOf(sections, "dateAndVenue", "date"));
  const labelled = meetingDatesIn(dateField);
  const own = sections.some(({ subject }) => subject === "venue") ? contentOf(sections, "venue") : null;
  const eventText = event ? { text: event.value, at: Array.from(event.value, () => event.from) } : mapped("");
  const others = () => [
    eventText,
    contentOf(sections, "venue"),
    heldSentence(sections) ?? mapped(""),
    contentOf(sections, "preamble"),
  ];
  const dates =
    labelled.startsOn || labelled.unsure.length > 0
      ? labelled
      : (others()
          .map(meetingDatesIn)
          .find(({ startsOn }) => startsOn) ?? labelled);
  const fields = own && trimmed(own).text !== "" ? own : labelled.rest;
  let venue: Venue = venueIn(edit(meetingDatesIn(fields).rest, /[ ]*\n[ ]*/g, () => " "));
  if (!venue.city && !venue.hostCode) {
    const dated = linesOf(contentOf(sections, "preamble")).filter(({ text }) => datesIn(text).length > 0);
    const fallback = [eventText, heldSentence(sections) ?? mapped(""), ...dated]
      .map(fromSentence)
      .find(({ city }) => city);
    if (fallback) venue = { ...fallback, unsure: venue.unsure };
  }
  return { dates, venue };
}

/** Of running text, only a city that is known is believed. */
function fromSentence(text: Mapped): Venue {
  const found = venueIn(text);
  return found.unsure.length > 0 ? { city: null, hostCode: null, unsure: [], contradictions: [] } : found;
}

function missing(note: PlacedNote, original: string): Placed<Unsure>[] {
  const said: [boolean, string][] = [
    [note.event !== null, "no event is named"],
    [note.organisers.length > 0, "no organiser is found"],
    [note.startsOn !== null, "no date of the meeting is found"],
    [note.city !== null, "no city is found"],
    [note.states.length > 0, "no State is named among participants"],
    [original.length <= longest, `only the first ${longest} letters were read`],
  ];
  return said.flatMap(([known, why]) => (known ? [] : [{ value: { text: "", why }, from: 0, to: 0 }]));
}

/** @returns a note as it was understood, each thing with its place in the text. */
export function readNoteWithPlaces(original: string): PlacedNote {
  const labelled = sectionsOf(clean(original.slice(0, longest)));
  const sections = [...labelled, ...sectionsOfProse(labelled)].map(apart);
  const { title, event } = headingIn(sections);
  const { dates, venue } = whenAndWhere(sections, event);
  const { states, organisations, unsure, twice } = participantsIn(sections);
  const { startsOn, endsOn } = dates;
  const note: PlacedNote = {
    title,
    event,
    organisers: organisersIn(listOf(sections, "organisers")),
    startsOn,
    endsOn,
    city: venue.city,
    hostCode: venue.hostCode,
    states,
    organisations,
    objectives: sections
      .filter(({ subject }) => subject === "objectives")
      .flatMap(({ content }) => objectivesIn(content)),
    speakers: speakersIn(sections),
    figures: figuresIn(sections),
    earlierMeetings: earlierMeetingsIn(sections, startsOn?.value ?? null, venue.city?.value ?? null),
    unsure: [...dates.unsure, ...venue.unsure, ...unsure],
    contradictions: [],
  };
  note.unsure.push(...namedInText(sections, note), ...missing(note, original));
  note.contradictions = [...dates.contradictions, ...venue.contradictions, ...contradictionsIn(note, twice)];
  return note;
}

const valueOf = <Value>(found: Placed<Value> | null): Value | null => found?.value ?? null;
const valuesOf = <Value>(found: Placed<Value>[]): Value[] => found.map(({ value }) => value);

/** @returns a note as it was understood. */
export function readNote(text: string): ReadNote {
  const note = readNoteWithPlaces(text);
  return {
    title: valueOf(note.title),
    event: valueOf(note.event),
    organisers: valuesOf(note.organisers),
    startsOn: valueOf(note.startsOn),
    endsOn: valueOf(note.endsOn),
    city: valueOf(note.city),
    hostCode: valueOf(note.hostCode),
    states: valuesOf(note.states),
    organisations: valuesOf(note.organisations),
    objectives: valuesOf(note.objectives),
    speakers: valuesOf(note.speakers),
    figures: valuesOf(note.figures),
    earlierMeetings: valuesOf(note.earlierMeetings),
    unsure: valuesOf(note.unsure),
    contradictions: note.contradictions,
  };
}
