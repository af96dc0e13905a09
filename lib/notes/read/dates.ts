// The dates in a text: single days, spans, days that do not follow each other, months.
import { dateTokens, type DateToken } from "./date-tokens";
import { daysApart, daysMeant } from "./days-meant";
import { monthName, weekdayName } from "./months";

/** A date or a span of dates, and what is to be said of it. */
export interface DateSpan {
  /** As exactly as it is known: "2015-05-26", "2015-05" or "2015". */
  start: string;
  end: string;
  /** Whether day and month of figures may be the other way round. */
  doubtful: boolean;
  /** The days, where some between the first and the last are left out; else none. */
  days: string[];
  /** Days of the week that do not fit, and the like. */
  faults: string[];
  from: number;
  to: number;
}

interface Point {
  day?: number;
  month?: number;
  year?: number;
  weekday?: number;
  joint: "range" | "list" | null;
  monthFirst: boolean;
  doubtful: boolean;
  whole: boolean;
  from: number;
  to: number;
}

const two = (value: number) => String(value).padStart(2, "0");
const written = ({ day, month, year }: Point) =>
  [String(year ?? 0), ...(month ? [two(month)] : []), ...(month && day ? [two(day)] : [])].join("-");

const inWords = (day: number, month: number, year: number) => `${day} ${monthName(month)} ${year}`;

/** Reads one date from a token on; `after` is the first token that is no longer its. */
function pointAt(tokens: DateToken[], index: number): { point: Point; after: number } | null {
  const start = tokens[index];
  if (!start) return null;
  const point: Point = {
    joint: null,
    monthFirst: false,
    doubtful: false,
    whole: false,
    from: start.from,
    to: start.to,
  };
  let at = index;
  const token = () => tokens[at];
  const take = () => {
    point.to = token()?.to ?? point.to;
    at += 1;
  };
  const comma = () => token()?.kind === "list" && tokens[at + 1]?.kind !== undefined;
  if (token()?.kind === "weekday") {
    point.weekday = token()?.value;
    take();
    // "Thursday and Friday, 5 and 6 May": of several, none is known to be of this day.
    while (/^(?:list|range)$/.test(token()?.kind ?? "") && tokens[at + 1]?.kind === "weekday") {
      point.weekday = undefined;
      at += 1;
      take();
    }
    if (comma()) at += 1;
  }
  const first = token();
  if (first?.kind === "date" && first.whole) {
    [, point.month, point.day] = first.whole;
    if (first.whole[0] > 0) [point.year] = first.whole;
    point.doubtful = first.doubtful ?? false;
    point.whole = true;
    take();
    return { point, after: at };
  }
  if (first?.kind === "day") {
    point.day = first.value;
    take();
  }
  if (token()?.kind === "month") {
    point.month = token()?.value;
    point.monthFirst = point.day === undefined;
    take();
    if (point.monthFirst && token()?.kind === "day" && tokens[at + 1]?.kind !== "month") {
      point.day = token()?.value;
      take();
    }
  }
  if (point.day === undefined && point.month === undefined) return null;
  const year = comma() ? tokens[at + 1] : token();
  const ofDay = point.month !== undefined || tokens[at]?.kind === "year" || comma();
  if (year?.kind === "year" && ofDay) {
    point.year = year.value;
    if (comma()) at += 1;
    take();
  }
  return { point, after: at };
}

function fillIn(points: Point[]) {
  const forward = points[0]?.monthFirst === true;
  const order = forward ? points : points.toReversed();
  for (const key of ["month", "year"] as const) {
    for (const list of key === "year" ? [points.toReversed(), points] : [order, order.toReversed()]) {
      let known: number | undefined;
      for (const point of list) {
        if (point[key] === undefined && known !== undefined) point[key] = known;
        known = point[key] ?? known;
      }
    }
  }
}

const dayOf = (point: Point) => Date.UTC(point.year ?? 0, (point.month ?? 1) - 1, point.day ?? 1);

function faultsOf(points: Point[]): string[] {
  return points.flatMap((point) => {
    const { day, month, year, weekday } = point;
    if (!day || !month || !year) return [];
    const date = new Date(dayOf(point));
    const named = inWords(day, month, year);
    if (date.getUTCDate() !== day || month > 12) return [`There is no ${named}.`];
    if (weekday === undefined || date.getUTCDay() === weekday) return [];
    return [`${named} is a ${weekdayName(date.getUTCDay())}, the note says ${weekdayName(weekday)}.`];
  });
}

function spanOf(points: Point[]): DateSpan | null {
  fillIn(points);
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || points.some(({ year, month }) => year === undefined || month === undefined)) return null;
  const days = points.map(dayOf);
  const listed = points.slice(1).every(({ joint }) => joint === "list");
  const [start, end] = listed
    ? [points[days.indexOf(Math.min(...days))], points[days.indexOf(Math.max(...days))]]
    : [first, last];
  return {
    start: written(start ?? first),
    end: written(end ?? last),
    doubtful: points.some(({ doubtful }) => doubtful),
    days: daysApart(daysMeant(points.map((point) => ({ joint: point.joint, at: point.day ? dayOf(point) : null })))),
    faults: faultsOf(points),
    from: first.from,
    to: last.to,
  };
}

/** A day alone goes on a date only where another follows that has its month: "26 and 27 May", not "May 2015, 10 experts". */
function goesOn(points: Point[], next: Point, joint: "range" | "list", after: DateToken | undefined): boolean {
  const last = points.at(-1);
  // "2013-10-17/18"
  if (last?.whole && next.day !== undefined && next.month === undefined)
    return joint === "range" && next.from - last.to < 2;
  if (!last || next.month !== undefined)
    return last !== undefined && (joint === "range" || last.year === undefined || next.day !== undefined);
  if (last.year !== undefined) return false;
  return last.month === undefined || last.monthFirst || after?.kind === "list" || after?.kind === "range";
}

/** @returns the dates in a text, in order. */
export function datesIn(text: string): DateSpan[] {
  const tokens = dateTokens(text);
  const spans: DateSpan[] = [];
  for (let index = 0; index < tokens.length;) {
    const begin = pointAt(tokens, index);
    if (!begin) {
      index += 1;
      continue;
    }
    const points = [begin.point];
    let { after } = begin;
    while (points.length < 12) {
      let at = after;
      let joint: Point["joint"] = null;
      while (tokens[at]?.kind === "range" || tokens[at]?.kind === "list") {
        joint = tokens[at]?.kind === "range" || joint === "range" ? "range" : "list";
        at += 1;
        if (at - after > 2) break;
      }
      const next = joint && at - after <= 2 ? pointAt(tokens, at) : null;
      if (!next || !joint || !goesOn(points, next.point, joint, tokens[next.after])) break;
      // Two whole dates in a list are two dates.
      if (joint === "list" && points.at(-1)?.year !== undefined) break;
      points.push({ ...next.point, joint });
      after = next.after;
    }
    const span = spanOf(points);
    if (span) spans.push(span);
    index = span ? after : index + 1;
  }
  return spans;
}

const year = /(?<![\d(/.-])(?:19|20)\d\d(?![\d)/]|\.\d)/g;

/** @returns the years that stand in a text by themselves, "in 2014". */
export const yearsIn = (text: string): DateSpan[] =>
  [...text.matchAll(year)].map(({ 0: start, index }) => ({
    start,
    end: start,
    doubtful: false,
    days: [],
    faults: [],
    from: index,
    to: index + 4,
  }));
