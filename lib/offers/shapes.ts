// What the rules on needs and offers take and give.
import type { ActivityKind, Paragraph, SubRegion, Theme, WeaponType } from "@/lib/database/generated/enums";
import type { Reason } from "@/lib/overlaps/rules/shapes";

/** What is compared of a need, in its State's words. */
export interface Wanted {
  stateCode: string;
  text: string;
  paragraphs: readonly Paragraph[];
  weapons: readonly WeaponType[];
}

/** What is compared of what there is for a need: an offer, or an activity that is planned. */
export interface Given {
  title: string;
  text: string;
  kinds: readonly ActivityKind[];
  paragraphs: readonly Paragraph[];
  weapons: readonly WeaponType[];
  themes: readonly Theme[];
  /** BCP 47; none: not said. */
  languages: readonly string[];
}

/** Whom an offer is for; none: all participating States. `stateCode`: who offers, where a State does. */
export interface Reach {
  subRegions: readonly SubRegion[];
  stateCode: string | null;
}

/** Why an offer fits a need, or does so less well, for messages to say ("offers.reason.<key>"). */
export type FitReason =
  | { key: "subject"; of: Reason }
  | { key: "offeredFor"; subRegion: SubRegion }
  | { key: "offeredForAll" }
  | { key: "sameKind" | "otherKind"; kinds: ActivityKind[] }
  | { key: "askedLanguage" | "otherLanguage" | "givenIn"; languages: string[] };

/** How well they fit, from 0 to 100, and why. */
export interface Fit {
  score: number;
  reasons: FitReason[];
}
