// What goes between the desk in the browser and the server.
import type { Delegation } from "./delegations";

/** Whose mark it is (a delegation's or a delegate's id), the mark's own id, "09:04" (null: from the record), and who made it. */
export type MarkRow = [key: string, id: string, time: string | null, by: string | null];

/** Who was marked present on another day of the meeting: ids of delegations and delegates. */
export interface OtherDay {
  /** "YYYY-MM-DD". */
  day: string;
  keys: string[];
}

/** What stands at one moment. `list` names a state of the list of delegations and delegates, and of the other days: both are sent when it changed. */
export interface Snapshot {
  /** The account of whoever is signed in. */
  who: string;
  list: string;
  marks: MarkRow[];
  delegations?: Delegation[];
  otherDays?: OtherDay[];
}

/** What saving a mark answers: the mark that stands now, which another desk may have made; null where it was undone since. */
export interface MarkSaved {
  standing: MarkRow | null;
}
