// What a note says, numbered in the order of its text, so that text and form can lead to each other.
import { mostSpeakers } from "@/lib/agenda/schema";
import { dayPlaces } from "@/lib/meetings/plan-dates";
import { mostOrganisers } from "@/lib/meetings/plan-organisers";
import type { Placed, PlacedNote } from "@/lib/notes/read/note";
import { partsOf } from "@/lib/notes/read/parts";
import { readNoteWithPlaces } from "@/lib/notes/read/read-note";
import { mostBodies } from "./body-rows";

/** A place of the text that something was understood from, or could not be. */
export interface Mark {
  /** From 1, in the order of the text. */
  number: number;
  /** What it is of the note: "city", "states.RS", "unsure.0". */
  of: string;
  from: number;
  to: number;
  doubtful: boolean;
}

/** As many doubts as are asked one by one; the rest is one. */
const mostDoubts = 80;

/** No note names as many; what goes beyond is said, not dropped. */
function within(note: PlacedNote): PlacedNote {
  const beyond = <Value>(list: Placed<Value>[], most: number, what: string, said: (value: Value) => string) =>
    list.slice(most).map(({ value, from, to }) => ({
      value: { text: said(value), why: `more than ${most} ${what}` },
      from,
      to,
    }));
  const days = note.days && note.days.value.length > dayPlaces.length ? [note.days] : [];
  const doubts = [
    ...note.unsure,
    ...days.map(({ value, ...place }) => ({
      ...place,
      value: { text: value.join(", "), why: `more than ${dayPlaces.length} days that do not follow one another` },
    })),
    ...beyond(note.organisations, mostBodies, "organisations", ({ name }) => name),
    ...beyond(note.speakers, mostSpeakers, "speakers", ({ name }) => name),
    ...beyond(note.organisers, mostOrganisers, "organisers", (name) => name),
  ];
  const rest = doubts.slice(mostDoubts);
  const first = rest[0];
  const together = rest.map(({ value }) => value.text).join("; ");
  return {
    ...note,
    organisers: note.organisers.slice(0, mostOrganisers),
    organisations: note.organisations.slice(0, mostBodies),
    speakers: note.speakers.slice(0, mostSpeakers),
    unsure: [
      ...doubts.slice(0, mostDoubts),
      ...(first
        ? [{ ...first, value: { text: together.slice(0, 4000), why: `${rest.length} more that could not be placed` } }]
        : []),
    ],
  };
}

/** Of one kind; a text that has more of it is no note. */
const mostMarks = 100;

type Spot = Omit<Mark, "number">;

function spotsOf(note: PlacedNote): Spot[] {
  const spot = (of: string, found: Placed<unknown> | null, doubtful = false): Spot[] =>
    found && found.to > found.from ? [{ of, from: found.from, to: found.to, doubtful }] : [];
  const each = (of: string, list: Placed<unknown>[], doubtful = false) =>
    list.slice(0, mostMarks).flatMap((found, place) => spot(`${of}.${place}`, found, doubtful));
  const { startsOn, endsOn, city, hostCode } = note;
  const days = startsOn ? { ...startsOn, to: Math.max(startsOn.to, endsOn?.to ?? 0) } : note.month;
  const host = hostCode?.from === city?.from ? null : hostCode;
  return [
    ...spot("event", note.event),
    ...each("organisers", note.organisers),
    ...spot("dates", days),
    ...spot("city", city),
    ...spot("hostCode", host),
    ...note.states.flatMap((state) => spot(`states.${state.value}`, state)),
    ...each("organisations", note.organisations),
    ...each("objectives", note.objectives),
    ...each("speakers", note.speakers),
    ...each("figures", note.figures),
    ...each("earlier", note.earlierMeetings),
    ...each("unsure", note.unsure, true),
  ];
}

/** @returns what was understood of a text, with its marks. Always the same for the same text. */
export function understand(text: string) {
  const note = within(readNoteWithPlaces(text));
  const marks = spotsOf(note)
    .toSorted((one, other) => one.from - other.from || other.to - one.to)
    .map((spot, place): Mark => ({ number: place + 1, ...spot }));
  return { text, note, parts: partsOf(text), marks };
}

export type Understood = ReturnType<typeof understand>;

/** A piece of a text between places where a mark begins or ends. */
export interface Piece {
  text: string;
  /** The marks that begin with it. */
  begins: Mark[];
  marked: boolean;
  doubtful: boolean;
}

/** @returns the text cut wherever a mark begins or ends. */
export function piecesOf({ text, marks }: Pick<Understood, "text" | "marks">): Piece[] {
  const cuts = [...new Set([0, ...marks.flatMap(({ from, to }) => [from, to]), text.length])].sort(
    (one, other) => one - other,
  );
  let open: Mark[] = [];
  let next = 0;
  return cuts.slice(0, -1).map((from, place) => {
    const begins: Mark[] = [];
    for (let mark = marks[next]; mark?.from === from; mark = marks[(next += 1)]) begins.push(mark);
    open = [...open.filter(({ to }) => to > from), ...begins];
    return {
      text: text.slice(from, cuts[place + 1]),
      begins,
      marked: open.length > 0,
      doubtful: open.some(({ doubtful }) => doubtful),
    };
  });
}
