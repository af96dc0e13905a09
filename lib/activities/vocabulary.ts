// What activities are told apart by, each in the order in which lists offer it.
import type { ActivityKind, ActivityStatus, Theme } from "@/lib/database/generated/enums";

export const activityKinds = [
  "workshop",
  "roundTable",
  "training",
  "webinarSeries",
  "peerReview",
  "visit",
  "needsAssessment",
  "legislativeAssistance",
  "equipment",
  "meeting",
  "other",
] as const satisfies ActivityKind[];
export const activityStatuses = [
  "idea",
  "planned",
  "confirmed",
  "held",
  "cancelled",
] as const satisfies ActivityStatus[];

/** What capacity-building on the resolution is about. */
export const themes = [
  "nationalActionPlan",
  "legislation",
  "reporting",
  "pointsOfContact",
  "exportControls",
  "borderControl",
  "transport",
  "financing",
  "physicalProtection",
  "accounting",
  "nuclearSecurity",
  "chemicalSecurity",
  "biosecurity",
  "cbrnResponse",
  "cyber",
  "academiaAndIndustry",
] as const satisfies Theme[];

/** @returns each of the themes once, in their order. */
export const themesInOrder = (of: readonly Theme[]): Theme[] => themes.filter((theme) => of.includes(theme));
