// What is taken along, whatever it is written in.
import type { Confirmer } from "@/lib/contacts/rules";
import type {
  ChannelKind,
  ChannelPurpose,
  ContactFunction,
  SubRegion,
  Visibility,
} from "@/lib/database/generated/enums";
import type { Mark, Part } from "./rules";

export interface TakenChannel {
  kind: ChannelKind;
  value: string;
  visibility: Visibility;
}

export interface TakenState {
  code: string;
  name: string;
  subRegion: SubRegion;
  /** Its names in every language, former ones too: to find it by. */
  names: string;
}

/** One who holds a function. */
export interface Holder {
  honorific: string | null;
  givenNames: string | null;
  familyName: string;
  /** Nothing of them is kept any more. */
  isErased: boolean;
  position: string | null;
  organisation: string | null;
  languages: string[];
  nomination: string | null;
  nominatedOn: string | null;
  confirmedAt: Date | null;
  confirmedBy: Confirmer | null;
}

/** One row: a function with who holds it, a vacancy, or the ways to reach a State that belong to no person. */
export interface TakenRow {
  /** Never written out: a file carries no ids of ours. */
  id: string;
  state: TakenState;
  part: Part;
  held: ContactFunction | ChannelPurpose;
  /** "unknown": on a past day of which there is no record. */
  status: "held" | "vacant" | "unknown" | "general";
  holder: Holder | null;
  /** In function, or vacant, since: "YYYY-MM-DD". */
  since: string | null;
  channels: TakenChannel[];
}

/** A copy of the directory, as somebody may see it at a moment. */
export interface Taken {
  rows: TakenRow[];
  mark: Mark;
  /** When it was read. */
  at: Date;
  /** The past day that it shows; null for today. */
  on: string | null;
  reader: string;
  locale: string;
}
