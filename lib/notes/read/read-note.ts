// Reads an Information Note by rules and a dictionary.
import { clean } from "./clean";
import { contradictionsIn } from "./contradictions";
import { earlierMeetingsIn } from "./earlier-meetings";
import { figuresIn } from "./figures";
import { headingIn } from "./heading";
import { plain, together } from "./mapped";
import { namedInText } from "./named-in-text";
import type { Beyond, Placed, PlacedNote, ReadNote, Unsure } from "./note";
import { objectivesIn } from "./objectives";
import { organisersIn } from "./organisers";
import { participantsIn } from "./participants";
import { sectionsOfProse } from "./prose";
import { onePerLine } from "./running-numbers";
import { sectionsOf, type Section } from "./sections";
import { speakersIn } from "./speakers";
import { whenAndWhere } from "./when-and-where";

/** Longer texts are no notes; what goes beyond is left unread, and said. */
const longest = 40_000;

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

function missing(note: PlacedNote, original: string): Placed<Unsure>[] {
  const said: [boolean, string][] = [
    [note.event !== null, "no event is named"],
    [note.organisers.length > 0, "no organiser is found"],
    [note.startsOn !== null || note.month !== null, "no date of the meeting is found"],
    [note.city !== null || note.mode !== null, "no city is found"],
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
  const { dates, venue, mode } = whenAndWhere(sections, event);
  const { states, organisations, unsure, twice } = participantsIn(sections);
  const { startsOn, endsOn, days, month } = dates;
  const note: PlacedNote = {
    title,
    event,
    organisers: organisersIn(listOf(sections, "organisers")),
    startsOn,
    endsOn,
    days,
    month,
    mode,
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

/** What the fields of a note as it is printed cannot say, said in words. */
function beyondFields(text: string, { days, month, mode }: Beyond): Unsure[] {
  const said = (found: Placed<unknown> | null, why: string): Unsure[] =>
    found ? [{ text: plain(text.slice(found.from, found.to)), why }] : [];
  return [
    ...said(days, `the days do not follow one another: ${days?.value.join(", ") ?? ""}`),
    ...said(month, `the month is known, not the day: ${month?.value ?? ""}`),
    ...said(mode, mode?.value === "hybrid" ? "held both on site and online" : "held online, no city"),
  ];
}

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
    unsure: [...beyondFields(text, note), ...valuesOf(note.unsure)],
    contradictions: note.contradictions,
  };
}
