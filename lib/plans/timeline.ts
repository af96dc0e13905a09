import { periodEnd, periodStart } from "@/lib/dates";
import { groupBy } from "@/lib/group";
import { endOf, type PlanOnDay } from "./as-of";
import type { KnownEvent } from "./queries";
import type { Stage } from "./rules";

/** The years that a timeline shows. */
export const timelineYears = { from: 2009, to: 2030 };
/** The years whose beginning it marks. */
export const markedYears = [2010, 2015, 2020, 2025, 2030];

/** Milliseconds; without a Date, because a timeline places thousands of days. @param day "YYYY-MM-DD". */
const momentOf = (day: string) => Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)));

const beginning = momentOf(`${timelineYears.from}-01-01`);
const length = momentOf(`${timelineYears.to + 1}-01-01`) - beginning;

/** @returns how far along the timeline a day lies, in per cent; what lies outside stands at its edge. */
export const placeOn = (day: string): number =>
  Math.round(Math.min(1, Math.max(0, (momentOf(day) - beginning) / length)) * 10_000) / 100;

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

/** A lane as it is drawn, in per cent of the timeline's length, kept short: it goes to the browser. */
export interface DrawnLane {
  /** Where each bar begins and ends; "over": it has passed, "open": an end is not known. */
  bars: [from: number, to: number, how?: "over" | "open" | "over open"][];
  /** Of each kind of event the places of its marks. */
  marks: [kind: KnownEvent["kind"], at: number[]][];
  /** Between which days an event lies, where that is long enough to be seen. */
  spans: [from: number, to: number][];
}

/** How long, in per cent, a period is drawn whose other end is not known. */
const openLength = 4;
/** A time shorter than this, in per cent, is hidden by its mark. */
const seenLength = 1;
const short = (place: number) => Math.round(place * 10) / 10;

const howOf = (isOver: boolean, isOpen: boolean) =>
  isOver && isOpen ? "over open" : isOver ? "over" : isOpen ? "open" : undefined;

export function drawLane({ bars, marks }: Lane): DrawnLane {
  return {
    bars: bars.map(({ stage, from, to }) => {
      const how = howOf(stage === "expired" || stage === "succeeded", from === null || to === null);
      const start = short(from ?? Math.max(0, (to ?? 0) - openLength));
      const end = short(to ?? Math.min(100, (from ?? 0) + openLength));
      return how ? [start, end, how] : [start, end];
    }),
    marks: [...groupBy(marks, ({ kind }) => kind)].map(([kind, those]) => [kind, those.map(({ at }) => short(at))]),
    spans: marks
      .filter(({ earliest, latest }) => latest - earliest > seenLength)
      .map(({ earliest, latest }) => [short(earliest), short(latest)]),
  };
}
