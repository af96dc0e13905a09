import type { Theme } from "@/lib/database/generated/enums";

/** What capacity-building on the resolution is about, in the order in which a form lists it. */
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
