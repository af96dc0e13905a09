// Where figures and dates that a person typed, or that a record reports, are not those of the record's own lists.
import { createHash } from "node:crypto";
import { datesIn } from "./read/dates";
import { earlierMeetingsIn } from "./read/earlier-meetings";
import { figuresIn } from "./read/figures";
import { statesIn } from "./read/find-state";
import { mapped } from "./read/mapped";
import { namedInText } from "./read/named-in-text";
import type { Section } from "./read/sections";
import { textFields, type NoteFigures, type NoteRecord, type NoteTexts, type TextField } from "./write/record";

type FigureName = keyof NoteFigures;
const figureNames = ["statesAttending", "statesWithPointOfContact", "organisations", "persons"] as const;

/** A figure as the record reports it, and as it is counted. */
export interface Reported {
  kind: FigureName;
  reported: number | null;
  counted: number | null;
}

/** One thing that does not agree. `field`: the text in which it was typed; null where the record itself disagrees. */
export type Mismatch = { field: TextField | null } & (
  | { kind: "reported"; what: FigureName; said: number; counted: number }
  | { kind: "figure"; what: FigureName; said: number; counted: number }
  /** Dates as exactly as they are known: "2014-04-10", "2014-04", "2014". */
  | { kind: "earlier"; city: string; said: string; recorded: string }
  /** A State that the text says took part, and the list does not name. */
  | { kind: "unlisted"; name: string }
  /** A sentence of the reader's. */
  | { kind: "fault"; text: string }
);

const isFigure = (what: string): what is FigureName => figureNames.some((name) => name === what);

const sectionOf = (text: string): Section => ({ subject: "text", label: "", content: mapped(text) });

const roughly = ({ startsOn, precision }: NoteRecord["dates"]) =>
  precision === "day" ? startsOn : startsOn.slice(0, 7);

const agree = (one: string, other: string) => one.startsWith(other) || other.startsWith(one);

/** A day of a meeting that lasted several is its date too. */
const isOf = (said: string, { dates }: Pick<NoteRecord, "dates">) =>
  agree(said, roughly(dates)) || (said.length === 10 && said >= dates.startsOn && said <= dates.endsOn);

function ofFigures(field: TextField, text: string, counts: NoteFigures): Mismatch[] {
  return figuresIn([sectionOf(text)]).flatMap(({ value: { what, value: said } }): Mismatch[] => {
    const counted = isFigure(what) ? counts[what] : null;
    return isFigure(what) && counted !== null && counted !== said
      ? [{ field, kind: "figure", what, said, counted }]
      : [];
  });
}

function ofEarlier(field: TextField, text: string, record: NoteRecord): Mismatch[] {
  const found = earlierMeetingsIn([sectionOf(text)], record.dates.startsOn, record.city);
  return found.flatMap(({ value: { city, date } }): Mismatch[] => {
    const there = record.earlier.filter((meeting) => meeting.city !== null && meeting.city === city);
    const [first] = there;
    if (!city || !date || !first || there.some((meeting) => isOf(date, meeting))) return [];
    return [{ field, kind: "earlier", city, said: date, recorded: roughly(first.dates) }];
  });
}

/** States by their codes, as a note that was read lists them. */
const listed = (record: NoteRecord) =>
  record.states.flatMap((name) => {
    const code = statesIn(name)[0]?.name.code;
    return code ? [{ value: code, from: 0, to: 0 }] : [];
  });

const ofStates = (field: TextField, text: string, record: NoteRecord): Mismatch[] =>
  namedInText([sectionOf(text)], { states: listed(record), speakers: [], unsure: [] }).map(
    ({ value: { text: name } }): Mismatch => ({ field, kind: "unlisted", name }),
  );

/** @returns what does not agree: in the record, then text by text. */
export function mismatchesOf(record: NoteRecord, texts: NoteTexts, reported: readonly Reported[]): Mismatch[] {
  const ofRecord = reported.flatMap(({ kind: what, reported: said, counted }): Mismatch[] =>
    said !== null && counted !== null && said !== counted
      ? [{ field: null, kind: "reported", what, said, counted }]
      : [],
  );
  const counted = Object.fromEntries(
    figureNames.map((what) => [what, reported.find(({ kind }) => kind === what)?.counted ?? record.figures[what]]),
  ) as unknown as NoteFigures;
  const typed = textFields.flatMap((field) => {
    const text = texts[field];
    if (text === null) return [];
    const faults = datesIn(text).flatMap((date) => date.faults);
    return [
      ...ofFigures(field, text, counted),
      ...ofEarlier(field, text, record),
      ...ofStates(field, text, record),
      ...faults.map((fault): Mismatch => ({ field, kind: "fault", text: fault })),
    ];
  });
  return [...ofRecord, ...typed];
}

/** @returns what stands for what somebody was shown: who confirms it confirms nothing else. */
export const standsFor = (shown: unknown): string => createHash("sha256").update(JSON.stringify(shown)).digest("hex");
