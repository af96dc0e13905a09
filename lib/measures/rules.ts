import type { MeasureStatus } from "@/lib/database/generated/enums";

/** How far a measure can have come, in the order in which it gets there. */
export const measureStatuses = [
  "notStarted",
  "underWay",
  "done",
  "continuing",
  "dropped",
] as const satisfies MeasureStatus[];

/** What is known of a measure on a day: its status, or that nobody has reported any. */
export type Standing = MeasureStatus | "noReport";

/** In the order of a table's columns. */
export const standings = [...measureStatuses, "noReport"] as const satisfies Standing[];

/** Something reported of a measure; `on` is "YYYY-MM-DD". */
export interface Report {
  on: string;
  status: MeasureStatus;
}

/**
 * A measure's status at the end of a day: what was last reported of that day or an earlier one.
 * @param reports in the order in which they were recorded: of two on one day the later counts.
 */
export function standingOn(reports: readonly Report[], day: string): Standing {
  const known = reports.filter(({ on }) => on <= day);
  return (
    known.reduce<Report | null>((last, next) => (last && last.on > next.on ? last : next), null)?.status ?? "noReport"
  );
}

/** How many measures stand where. */
export type Counts = Record<Standing, number>;

/** How much of a plan is done, with everything that the figure was counted from. */
export interface Rate {
  done: number;
  /** Those that can be done: all but the dropped, and those that go on without an end. */
  of: number;
  /** Whole per cent, rounded down: a hundred only where all are done. Null where there is nothing to do. */
  percent: number | null;
  counts: Counts;
}

export const noCounts = (): Counts => ({
  notStarted: 0,
  underWay: 0,
  done: 0,
  continuing: 0,
  dropped: 0,
  noReport: 0,
});

/**
 * The rate of implementation. A measure that was dropped will not be done, and one that goes on without an end cannot be: both are
 * left out. One without a report counts as not done, since nobody has said that it is.
 */
export function rateOf(counts: Counts): Rate {
  const { done, notStarted, underWay, noReport } = counts;
  const of = done + notStarted + underWay + noReport;
  return { done, of, percent: of === 0 ? null : Math.floor((100 * done) / of), counts };
}
