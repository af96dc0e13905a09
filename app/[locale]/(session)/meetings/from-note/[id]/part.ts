import type { PlanChoices } from "@/lib/meetings/plan-choices";
import type { Review } from "@/lib/notes/drafts/review";
import type { InText } from "./in-text";

/** What each part of the form is drawn from. */
export interface PartProps {
  review: Review;
  inText: InText;
  choices: PlanChoices;
}
