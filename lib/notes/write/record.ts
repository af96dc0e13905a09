// What an Information Note is written from: what the record knows of a meeting, and what a person wrote.
import type { MeetingMode } from "@/lib/database/generated/enums";
import type { MeetingDates } from "@/lib/meetings/days";
import type { Organisation, Speaker } from "@/lib/notes/read/note";

/** The parts that need a person's words, in the order in which a note has them. */
export const textFields = ["background", "highlights", "assessment", "comments"] as const;
export type TextField = (typeof textFields)[number];
/** Paragraphs parted by empty lines; a line that begins with "- " is a bullet. Null: nothing written. */
export type NoteTexts = Record<TextField, string | null>;

export const noTexts: NoteTexts = { background: null, highlights: null, assessment: null, comments: null };

/** Where a meeting was; names of States as they were valid on the day. */
interface Place {
  city: string | null;
  host: string | null;
}

/** A meeting of the series before this one. */
export interface EarlierRecord extends Place {
  ordinal: number | null;
  dates: MeetingDates;
}

export interface RecordedSpeaker extends Speaker {
  /** Whether it was at the opening. */
  opening: boolean;
}

/** What lists count, States with a Point of Contact from the directory on the first day; of a meeting known from a note, as that note
 * reports it. Null: the note says nothing. */
export interface NoteFigures {
  statesAttending: number | null;
  statesWithPointOfContact: number | null;
  organisations: number | null;
  persons: number | null;
}

/** What the record knows of a meeting, as far as a note says it. */
export interface NoteRecord extends Place {
  event: string;
  ordinal: number | null;
  organisers: string[];
  dates: MeetingDates;
  mode: MeetingMode;
  venue: string | null;
  /** Who was there: States in English order, Partners for Co-operation, organisations. */
  states: string[];
  partners: string[];
  organisations: Organisation[];
  objectives: string[];
  speakers: RecordedSpeaker[];
  earlier: EarlierRecord[];
  chairmanship: { state: string; year: number } | null;
  figures: NoteFigures;
  /** Whether every State that was there is known to have had a Point of Contact. */
  allHaveContact: boolean;
  fictional: boolean;
}
