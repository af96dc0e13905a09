/** A plan in words: what was asked, line by line, what follows from it, and what to think twice about. */
export interface PlanTold {
  lines: { label: string; text: string }[];
  effects: string[];
  warnings: string[];
}
