import { relationOf, spanOf, type FirstAdoption, type SupportFacts } from "./rules";

/** @returns the whole calendar months from one day to another, "YYYY-MM-DD"; 0 where the other is not later. */
export function monthsBetween(from: string, to: string): number {
  const [startYear, startMonth] = from.split("-").map(Number) as [number, number];
  const [endYear, endMonth] = to.split("-").map(Number) as [number, number];
  const whole = (endYear - startYear) * 12 + endMonth - startMonth - (to.slice(8) < from.slice(8) ? 1 : 0);
  return Math.max(0, whole);
}

/** How long it took from a State's first support to the adoption of its first plan: between so many whole months, or why that cannot be said. */
export type Wait =
  { known: "months"; least: number; most: number; isDoubtful: boolean } | { known: "after" | "unclear" | "notAdopted" };

/** @param supports those of one State, at least one. */
export function waitOf(supports: SupportFacts[], adoption: FirstAdoption | null): Wait {
  if (adoption === null) return { known: "notAdopted" };
  const placed = supports.map((support) => ({ support, relation: relationOf(support, adoption) }));
  if (placed.every(({ relation }) => relation === "after")) return { known: "after" };
  const begun = placed.filter(({ relation }) => relation !== "after");
  const first = begun.toSorted((one, other) => (one.support.startsOn.date < other.support.startsOn.date ? -1 : 1))[0];
  if (first?.relation !== "before" || adoption.span.earliest === null) return { known: "unclear" };
  const starts = begun.map(({ support }) => spanOf(support.startsOn));
  const [earliest, latest] = [starts.map((one) => one.earliest), starts.map((one) => one.latest)].map(
    (days) => days.toSorted()[0] ?? "",
  ) as [string, string];
  return {
    known: "months",
    least: monthsBetween(latest, adoption.span.earliest),
    most: monthsBetween(earliest, adoption.span.latest),
    isDoubtful: first.support.confidence === "low" || adoption.isDisputed,
  };
}

/** Of fewer States nothing is concluded. */
export const fewestToConclude = 5;

const middle = (numbers: number[]) => {
  const sorted = numbers.toSorted((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = sorted.length % 2 === 1 ? [sorted[half], sorted[half]] : [sorted[half - 1], sorted[half]];
  return Math.round((low + high) / 2);
};

/** @returns the medians of the least and of the most months; null of fewer than five States. */
export function typicalWait(waits: Wait[]): { least: number; most: number } | null {
  const known = waits.flatMap((wait) => (wait.known === "months" ? [wait] : []));
  if (known.length < fewestToConclude) return null;
  return { least: middle(known.map(({ least }) => least)), most: middle(known.map(({ most }) => most)) };
}
