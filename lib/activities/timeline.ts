// The timeline of the region: which sessions stand on which row, and where on it they are drawn.
import type { SubRegion } from "@/lib/database/generated/enums";
import { databaseDate } from "@/lib/dates";
import type { ListedState } from "@/lib/states/list";
import type { Entry } from "./calendar";

/** The years that a timeline shows: the one asked for between its neighbours. */
export const yearsAround = (year: number) => ({
  from: `${year - 1}-01-01`,
  to: `${year + 1}-12-31`,
  years: [year - 1, year, year + 1],
});

const dayNumber = (day: string) => databaseDate(day).getTime() / 86_400_000;

/** @returns how far along a period the beginning of a day lies, in per cent; what lies outside stands at its edge. */
export function placeIn({ from, to }: { from: string; to: string }, day: string, daysLater = 0): number {
  const length = dayNumber(to) + 1 - dayNumber(from);
  const share = (dayNumber(day) + daysLater - dayNumber(from)) / length;
  return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100;
}

export interface Bar {
  entry: Entry;
  /** In per cent of the row. */
  x: number;
  width: number;
  lane: number;
  /** Where its title stands beside it: after it, or before it where the row ends soon. */
  label: "after" | "before";
}

export interface TimelineRow {
  key: SubRegion | "wide" | "unknown" | (string & {});
  entries: Entry[];
  bars: Bar[];
  lanes: number;
  /** Whether there is room to write titles beside the bars. */
  labelled: boolean;
}

/** A day would be too thin to be seen. */
const thinnest = 0.7;
/** What a title takes, in per cent of a wide screen's row. */
const titleWidth = 24;
const mostLabelled = 14;

/** Lays sessions out on as few lanes as keep them, and their titles where these are written, apart. */
export function layOut(entries: Entry[], period: { from: string; to: string }, labelled: boolean) {
  const ends: number[] = [];
  const bars = entries.map((entry): Bar => {
    const { startsOn, endsOn } = entry.session;
    const x = Math.min(placeIn(period, startsOn), 100 - thinnest);
    const width = Math.max(thinnest, placeIn(period, endsOn, 1) - x);
    const isLate = x + width > 100 - titleWidth;
    const [from, to] = labelled
      ? [isLate ? x - titleWidth : x, isLate ? x + width : x + width + titleWidth]
      : [x, x + width + 0.3];
    const free = ends.findIndex((end) => end <= from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = to;
    return { entry, x, width, lane, label: isLate ? "before" : "after" };
  });
  return { bars, lanes: Math.max(1, ends.length) };
}

/** @returns the rows: sub-regions, or the States given, then what is for all States and what it is not known of. */
export function timelineRows(
  entries: Entry[],
  period: { from: string; to: string },
  { states, byState }: { states: ListedState[]; byState: boolean },
): TimelineRow[] {
  const regionOf = new Map(states.map(({ code, subRegion }) => [code, subRegion]));
  const keys = byState ? states.map(({ code }) => code) : [...new Set(regionOf.values())];
  const named = keys.map((key) => ({
    key,
    entries: entries.filter(({ activity }) =>
      activity.states.some((code) => (byState ? code === key : regionOf.get(code) === key)),
    ),
  }));
  const none = entries.filter(({ activity }) => activity.states.length === 0);
  const rows: { key: TimelineRow["key"]; entries: Entry[] }[] = [
    ...named,
    { key: "wide", entries: none.filter(({ activity }) => !activity.statesUnknown) },
    { key: "unknown", entries: none.filter(({ activity }) => activity.statesUnknown) },
  ];
  return rows
    .filter(({ key, entries: ofRow }) => key !== "unknown" || ofRow.length > 0)
    .map(({ key, entries: ofRow }) => {
      const labelled = ofRow.length <= mostLabelled;
      return { key, entries: ofRow, labelled, ...layOut(ofRow, period, labelled) };
    });
}
