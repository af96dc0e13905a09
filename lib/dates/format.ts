import type { Precision } from "@/lib/database/generated/enums";
import { databaseDate, dayBefore } from "./plain";

/** A date of which the day, the month or only the year is known. */
export interface RoughDate {
  date: string;
  precision: Precision;
}

const shapes = {
  dayOfMonth: { day: "numeric", month: "long" },
  day: { day: "numeric", month: "long", year: "numeric" },
  month: { month: "long", year: "numeric" },
  year: { year: "numeric" },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(shape: keyof typeof shapes, locale: string): Intl.DateTimeFormat {
  const key = `${shape} ${locale}`;
  let found = formatters.get(key);
  if (!found) {
    // Plain "en" would put the month first.
    found = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, { ...shapes[shape], timeZone: "UTC" });
    formatters.set(key, found);
  }
  return found;
}

/** The number of the day alone, with the full stop that German sets after it. */
function leadingDay(day: string, locale: string): string {
  const parts = formatter("day", locale).formatToParts(databaseDate(day));
  const at = parts.findIndex(({ type }) => type === "day");
  return `${parts[at]?.value ?? ""}${parts[at + 1]?.value.startsWith(".") ? "." : ""}`;
}

/** @returns "26 May 2015", "May 2015" or "2015", as much as is known. @param date "YYYY-MM-DD". */
export function formatDate(date: string, precision: Precision, locale: string): string {
  return formatter(precision, locale).format(databaseDate(date));
}

/** @returns "26-27 May 2015", "30 May-2 June 2015", "30 December 2014-2 January 2015", or one day. @param first "YYYY-MM-DD". */
export function formatRange(first: string, last: string, locale: string): string {
  const end = formatDate(last, "day", locale);
  if (first === last) return end;
  if (first.slice(0, 7) === last.slice(0, 7)) return `${leadingDay(first, locale)}-${end}`;
  if (first.slice(0, 4) === last.slice(0, 4))
    return `${formatter("dayOfMonth", locale).format(databaseDate(first))}-${end}`;
  return `${formatDate(first, "day", locale)}-${end}`;
}

const lists = new Map<string, Intl.ListFormat>();

function listed(parts: string[], locale: string): string {
  let found = lists.get(locale);
  if (!found) lists.set(locale, (found = new Intl.ListFormat(locale === "en" ? "en-GB" : locale)));
  return found.format(parts);
}

/** Days that follow one another, each such run as its first and its last. @param days "YYYY-MM-DD", in their order. */
function runsOf(days: readonly string[]): [string, string][] {
  const runs: [string, string][] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last?.[1] === dayBefore(day)) last[1] = day;
    else runs.push([day, day]);
  }
  return runs;
}

/** @returns "4, 11 and 18 May 2027", "28-29 May 2027 and 4 June 2027": days that need not follow one another. @param days "YYYY-MM-DD", in their order, at least one. */
export function formatDays(days: readonly string[], locale: string): string {
  const runs = runsOf(days);
  const isOneMonth = new Set(days.map((day) => day.slice(0, 7))).size === 1;
  const short = ([first, last]: [string, string]) =>
    [...new Set([first, last])].map((day) => leadingDay(day, locale)).join("-");
  const parts = runs.map((run, place) =>
    isOneMonth && place < runs.length - 1 ? short(run) : formatRange(run[0], run[1], locale),
  );
  return listed(parts, locale);
}

/** @returns "2012-2016", "May 2015-June 2016": a period each end of which may be known more or less well. */
export function formatPeriod(from: RoughDate, to: RoughDate, locale: string): string {
  if (from.precision === "day" && to.precision === "day") return formatRange(from.date, to.date, locale);
  const [start, end] = [from, to].map(({ date, precision }) => formatDate(date, precision, locale)) as [string, string];
  return start === end ? end : `${start}-${end}`;
}
