import { databaseDate, periodEnd, periodStart } from "@/lib/dates";
import { endOf, type PlanOnDay } from "./as-of";
import type { KnownEvent } from "./queries";
import type { Stage } from "./rules";

/** The years that a timeline shows. */
export const timelineYears = { from: 2009, to: 2030 };
/** The years whose beginning it marks. */
export const markedYears = [2010, 2015, 2020, 2025, 2030];

const beginning = databaseDate(`${timelineYears.from}-01-01`).getTime();
const length = databaseDate(`${timelineYears.to + 1}-01-01`).getTime() - beginning;

/** @returns how far along the timeline a day lies, in per cent; what lies outside stands at its edge. */
export const placeOn = (day: string): number =>
  Math.round(Math.min(1, Math.max(0, (databaseDate(day).getTime() - beginning) / length)) * 10_000) / 100;

/** The period of a plan; an end that is not known is null. */
export interface Bar {
  stage: Stage;
  from: number | null;
  to: number | null;
}

/** Something that happened: where its mark stands, and between which days it lies where less than the day is known. */
export interface Mark {
  kind: KnownEvent["kind"];
  at: number;
  earliest: number;
  latest: number;
}

export interface Lane {
  bars: Bar[];
  marks: Mark[];
}

function markOf(event: KnownEvent): Mark[] {
  const { kind, date, precision, by } = event;
  const end = endOf(event);
  if (date === null || precision === null || end === null) return [];
  const [start, latest] = [placeOn(periodStart(date, precision)), placeOn(end)];
  const at = by ? latest : Math.round((start + latest) * 50) / 100;
  return [{ kind, at, earliest: by ? 0 : start, latest }];
}

/** @returns what of plans can be drawn on one line: their periods, and their events of which a date is known, in order of time. */
export function laneOf(plans: PlanOnDay[]): Lane {
  const bars = plans.flatMap(({ plan: { periodFrom, periodFromPrecision, periodTo, periodToPrecision }, stage }) => {
    const from = periodFrom && periodFromPrecision ? placeOn(periodStart(periodFrom, periodFromPrecision)) : null;
    const to = periodTo && periodToPrecision ? placeOn(periodEnd(periodTo, periodToPrecision)) : null;
    return from === null && to === null ? [] : [{ stage, from, to }];
  });
  const marks = plans.flatMap(({ events }) => events.flatMap(markOf)).toSorted((one, other) => one.at - other.at);
  return { bars, marks };
}
