import type { ContactFunction } from "@/lib/database/generated/enums";
import { ageInDays, today } from "@/lib/dates";

/** In the order in which an entry lists them. */
export const contactFunctions = [
  "primary",
  "deputy",
  "newYorkMission",
  "assistance",
] as const satisfies ContactFunction[];

/** Who said last that an entry is right: the person in it, somebody else of the State, or the CPC. */
export type Confirmer = "holder" | "state" | "centre";

/** An entry is to be confirmed once a year. */
const yearly = 365;
const countedInDays = 60;

/** How fresh an entry is: of how many days or months, or the year since which nobody confirmed it. */
export type Freshness =
  { kind: "today" } | { kind: "never" } | { kind: "days" | "months"; age: number } | { kind: "since"; year: string };

/** What the directory can be filtered by. */
export const freshnessBands = ["fresh", "stale", "never"] as const;
export type FreshnessBand = (typeof freshnessBands)[number];

export function freshness(confirmedAt: Date | null, now = new Date()): Freshness {
  if (confirmedAt === null) return { kind: "never" };
  const days = ageInDays(confirmedAt, now);
  if (days <= 0) return { kind: "today" };
  if (days <= countedInDays) return { kind: "days", age: days };
  if (days <= yearly) return { kind: "months", age: Math.round(days / 30.44) };
  return { kind: "since", year: today(confirmedAt).slice(0, 4) };
}

export function freshnessBand(confirmedAt: Date | null, now = new Date()): FreshnessBand {
  const { kind } = freshness(confirmedAt, now);
  if (kind === "never") return "never";
  return kind === "since" ? "stale" : "fresh";
}

interface Named {
  givenNames: string | null;
  familyName: string;
}

/** Single names are fine: the given ones may be missing. */
export const fullName = ({ givenNames, familyName }: Named): string =>
  givenNames ? `${givenNames} ${familyName}` : familyName;
