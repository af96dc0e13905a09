// What the rules on overlaps take and give: docs/decisions/0019 says why.
import type {
  ActivityKind,
  ActivityStatus,
  Paragraph,
  SessionPrecision,
  Theme,
  WeaponType,
} from "@/lib/database/generated/enums";
import type { Audience } from "./audiences";
import type { Topic } from "./topics";

/** One session; a day as "2027-03-14". Of a month, quarter or year: its first day and its last. */
export interface Session {
  startsOn: string;
  endsOn: string;
  precision: SessionPrecision;
}

/** Who organises: an organisation on record, a State, or neither; `label` is the wording of the record. */
export interface Organiser {
  organisationId: string | null;
  stateCode: string | null;
  label: string;
}

/** What is compared of an activity. No States: all participating States. */
export interface Comparable {
  title: string;
  text: string;
  kind: ActivityKind;
  status: ActivityStatus;
  states: readonly string[];
  paragraphs: readonly Paragraph[];
  weapons: readonly WeaponType[];
  themes: readonly Theme[];
  sessions: readonly Session[];
  city: string | null;
  organisers: readonly Organiser[];
}

/** Why two activities are like each other, or less so, for messages to say ("overlaps.reason.<key>"). */
export type Reason =
  | { key: "sameStates"; states: string[] }
  | { key: "drawsIn"; states: string[] }
  | { key: "regionWide" | "allForRegion" | "sameSubRegion" }
  | { key: "sameTopics" | "nearTopics"; topics: Topic[] }
  | { key: "sameParagraphs"; paragraphs: Paragraph[] }
  | { key: "sameWeapons" | "otherWeapons"; weapons: WeaponType[] }
  | { key: "sameWords"; words: string[] }
  | { key: "sameAudience" | "otherAudience"; audiences: Audience[] }
  | { key: "sameTime" | "samePlace" }
  | { key: "weeksApart"; weeks: number }
  | { key: "sameKind" | "otherWork" | "sameOrganiser" | "held" };

/** How like two activities are, from 0 to 100; whether so much that their organisers must talk; and why. */
export interface Likeness {
  score: number;
  strong: boolean;
  reasons: Reason[];
}
