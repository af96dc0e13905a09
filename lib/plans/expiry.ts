import { databaseDate, periodEnd, plainDate } from "@/lib/dates";
import type { PlanOnDay } from "./as-of";

/** What can be asked of the end of a plan's period: that it has passed with no successor, comes within twelve months, or was not found. */
export const expiries = ["expired", "soon", "noPeriod"] as const;
export type Expiry = (typeof expiries)[number];

/** @returns the same day a year on; 28 February for 29 February. */
function yearAfter(day: string): string {
  const date = databaseDate(day);
  const month = date.getUTCMonth();
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  if (date.getUTCMonth() !== month) date.setUTCDate(0);
  return plainDate(date);
}

/**
 * @returns how the period of a plan stands to its end on a day; null where it goes on for longer, a later plan stands in for it, or it
 * is over and nobody knows whether the plan was adopted.
 */
export function expiryOf({ plan, stage }: PlanOnDay, day: string): Expiry | null {
  if (stage === "expired") return "expired";
  if (stage === "succeeded") return null;
  const { periodTo, periodToPrecision } = plan;
  if (periodTo === null || periodToPrecision === null) return "noPeriod";
  const end = periodEnd(periodTo, periodToPrecision);
  return end >= day && end <= yearAfter(day) ? "soon" : null;
}
