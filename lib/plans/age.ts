// How long something has lasted, no more exactly than its beginning is known.
import { periodStart } from "@/lib/dates";
import type { Since } from "./since";

/** `exact`: so many full ones have passed. `about`: as near as can be said. `upTo`: fewer. `atLeast`: so many or more. */
export interface Age {
  how: "exact" | "about" | "upTo" | "atLeast";
  count: number;
  unit: "month" | "year";
}

/** Full months from one day "YYYY-MM-DD" to another, not before it. */
export function fullMonths(from: string, to: string): number {
  const [[year, month, day], [toYear, toMonth, toDay]] = [from, to].map((date) => date.split("-").map(Number)) as [
    [number, number, number],
    [number, number, number],
  ];
  return (toYear - year) * 12 + toMonth - month - (toDay < day ? 1 : 0);
}

/** @returns how long it has lasted on a day, in full years, or in months where it is less than one: a period runs to the end of the date that ends it. @param day not before it is certain. */
export function ageOn({ date, precision, by, ended, certain }: Since, day: string): Age {
  const least = fullMonths(certain, day);
  if (by) return least < 12 ? { how: "atLeast", count: least, unit: "month" } : atLeast(least);
  const most = precision === "day" || ended ? least : fullMonths(periodStart(date, precision), day);
  if (most < 12) return between(least, most, 1, "month");
  return between(least, most, 12, "year");
}

const atLeast = (months: number): Age => ({ how: "atLeast", count: Math.floor(months / 12), unit: "year" });

function between(least: number, most: number, length: number, unit: Age["unit"]): Age {
  const [few, many] = [Math.floor(least / length), Math.floor(most / length)];
  if (few === many) return { how: "exact", count: few, unit };
  if (few === 0) return { how: "upTo", count: many + 1, unit };
  return { how: "about", count: Math.round((least + most) / 2 / length), unit };
}
