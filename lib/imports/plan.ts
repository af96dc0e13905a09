// What a list would do to the directory: the same answer is shown, and carried out.
import type { ChannelKind, ContactFunction, Visibility } from "@/lib/database/generated/enums";
import type { Problem } from "./said";

/** A field that a row changes, or gives for the first time. */
export interface Change {
  field:
    "honorific" | "givenNames" | "familyName" | "position" | "organisation" | "languages" | "nomination" | ChannelKind;
  from: string | null;
  to: string;
}

interface Row {
  row: number;
  stateCode: string;
  function: ContactFunction;
  /** As the directory will have it. */
  name: string;
}

/** Something that a row says and that is not taken over: a key under "imports.notes". */
export type NoteKey = "sinceDiffers" | "nominationDiffers" | "noReference" | "poorerName";

/** What becomes of a row. */
export type Outcome =
  | { kind: "bad"; row: number; stateCode: string | null; problems: Problem[] }
  | (Row & { kind: "left"; notes: NoteKey[] })
  | (Row & { kind: "changed"; notes: NoteKey[]; changes: Change[] })
  | (Row & { kind: "added"; notes: NoteKey[]; startsOn: string; said: Change[]; known: boolean })
  | (Row & {
      kind: "handedOver";
      notes: NoteKey[];
      startsOn: string;
      said: Change[];
      known: boolean;
      from: string;
      until: string | null;
    });

/** A row that is to be written. Ids that begin with "new " stand for what gets its id when it is. */
export interface PersonWrite {
  id: string;
  honorific: string | null;
  givenNames: string | null;
  familyName: string;
  languages: string[];
}

export interface AppointmentWrite {
  id: string;
  /** Of one that is there: which it was when this was worked out. */
  version: number;
  stateCode: string;
  personId: string;
  function: ContactFunction;
  startsOn: string;
  endsOn: string | null;
  position: string | null;
  organisation: string | null;
  nominationId: string | null;
}

export interface ChannelWrite {
  id: string;
  appointmentId: string;
  kind: ChannelKind;
  value: string;
  visibility: Visibility;
  place: number;
}

export interface NominationWrite {
  id: string;
  stateCode: string;
  reference: string;
  datedOn: string | null;
}

/** All that is written, row by row of the database. */
export interface Writes {
  persons: PersonWrite[];
  appointments: AppointmentWrite[];
  channels: ChannelWrite[];
  nominations: NominationWrite[];
}

export interface ImportPlan {
  outcomes: Outcome[];
  writes: Writes;
}

export const isNew = ({ id }: { id: string }): boolean => id.startsWith("new ");

/** How many rows come to what. */
export function tally(outcomes: Outcome[]): Record<Outcome["kind"], number> {
  const counts = { added: 0, changed: 0, handedOver: 0, left: 0, bad: 0 };
  for (const { kind } of outcomes) counts[kind] += 1;
  return counts;
}
