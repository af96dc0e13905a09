// What is read out of an Information Note.

/** What a figure counts. `other`: a figure of a meeting that is none of these. */
export type FigureSubject =
  | "statesAttending"
  | "statesWithPointOfContact"
  | "participatingStates"
  | "organisations"
  | "persons"
  | "women"
  | "men"
  | "other";

/** What was read, and where in the text it stands: from the first letter to behind the last. */
export interface Placed<Value> {
  value: Value;
  from: number;
  to: number;
}

/** A field's name with its acronym, either of which a note may leave out. */
export interface Organisation {
  name: string;
  acronym: string | null;
}

/** Somebody who spoke; the function is null where the note names none. */
export interface Speaker {
  name: string;
  function: string | null;
}

/** A number that the note states, with the sentence that states it. */
export interface Figure {
  what: FigureSubject;
  value: number;
  text: string;
}

/** A meeting before this one; the date as exactly as it is known, "2014-04-10", "2014-04" or "2014". */
export interface EarlierMeeting {
  city: string | null;
  date: string | null;
}

/** What could not be placed, or not for certain. */
export interface Unsure {
  text: string;
  why: string;
}

/** An Information Note as it was understood. What it does not say is null or empty, never guessed. */
export interface ReadNote {
  title: string | null;
  event: string | null;
  organisers: string[];
  startsOn: string | null;
  endsOn: string | null;
  city: string | null;
  hostCode: string | null;
  states: string[];
  organisations: Organisation[];
  objectives: string[];
  speakers: Speaker[];
  figures: Figure[];
  earlierMeetings: EarlierMeeting[];
  unsure: Unsure[];
  contradictions: string[];
}

type PlacedField<Field> = Field extends (infer One)[] ? Placed<One>[] : Placed<NonNullable<Field>> | null;

/** What a meeting can be that a note as it is printed has no field for. */
export interface Beyond {
  /** The days, where they do not follow one another. */
  days: Placed<string[]> | null;
  /** "2015-05", where the note says no day. */
  month: Placed<string> | null;
  mode: Placed<"online" | "hybrid"> | null;
}

/** The same, each thing with its place in the text; a contradiction lies between places and has none. */
export type PlacedNote = {
  [Key in Exclude<keyof ReadNote, "contradictions">]: PlacedField<ReadNote[Key]>;
} & Beyond & { contradictions: string[] };
