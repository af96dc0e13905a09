// Which days dates mean, and whether they follow one another.

const aDay = 86_400_000;
/** Longer spans are no meeting's. */
const mostDays = 60;

const plainDay = (at: number) => new Date(at).toISOString().slice(0, 10);

const daysBetween = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, (last - first) / aDay + 1) }, (_, more) => first + more * aDay);

/** A day, in milliseconds, and what joins it to the one before; null where only its month is known. */
interface Day {
  at: number | null;
  joint: "range" | "list" | null;
}

/** @returns every day that is meant, those of a range too, in their order; none where they are no meeting's. */
export function daysMeant(points: readonly Day[]): string[] {
  const days = new Set<number>();
  for (const [index, { at, joint }] of points.entries()) {
    const first = joint === "range" ? (points[index - 1]?.at ?? at) : at;
    if (at === null || first === null || Number.isNaN(at) || at - first > mostDays * aDay) return [];
    for (const day of [at, ...daysBetween(first, at)]) days.add(day);
  }
  return [...days].toSorted((one, other) => one - other).map(plainDay);
}

/** @returns days where they do not follow one another; else none. @param days "YYYY-MM-DD", in their order. */
export function daysApart(days: readonly string[]): string[] {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  return (Date.parse(last) - Date.parse(first)) / aDay + 1 === days.length ? [] : [...days];
}

/** @returns every day of a span of days; none of one that is no meeting's. */
export function daysOf({ start, end, days }: { start: string; end: string; days: string[] }): string[] {
  if (days.length > 0) return days;
  const [first, last] = [Date.parse(start), Date.parse(end)];
  return last - first > mostDays * aDay ? [] : daysBetween(first, last).map(plainDay);
}
