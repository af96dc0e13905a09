/** A network meeting, as far as counting needs it. */
interface Counted {
  startsOn: string;
  /** As its record numbers it; null where it does not. */
  ordinal: number | null;
}

/** @returns the number that a network meeting beginning on a day has among those on record: "Second meeting of ...". */
export function placeInSeries(others: readonly Counted[], startsOn: string): number {
  const before = others
    .filter((other) => other.startsOn < startsOn)
    .toSorted((one, other) => (one.startsOn < other.startsOn ? -1 : 1));
  return before.reduce((place, { ordinal }) => ordinal ?? place + 1, 0) + 1;
}
