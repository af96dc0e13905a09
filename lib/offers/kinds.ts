import type { ActivityKind } from "@/lib/database/generated/enums";
import { namedIn } from "@/lib/overlaps/rules/matching";

/** The kinds of activity that a need asks for in its own words, folded. */
export const kindsSpokenOf = namedIn<ActivityKind>({
  workshop: "workshop, seminar",
  roundTable: "round table, roundtable, consultation",
  training: "train, course, exercise, instructor, curricul",
  webinarSeries: "webinar, online course, e learning, distance learning",
  peerReview: "peer review",
  visit: "study visit, country visit, visit to",
  needsAssessment: "needs assess, gap analy, assessment of, baseline",
  legislativeAssistance: "draft law, drafting, legislat, =law, =laws, legal advice, regulation",
  equipment: "equip, detector, device, instrument, =kit, =kits, laborator supplies, software",
});
