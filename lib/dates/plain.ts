import type { Precision } from "@/lib/database/generated/enums";

const viennaDay = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Vienna",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

function dayInVienna(moment: Date): string {
  const parts = new Map(viennaDay.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${parts.get("year")}-${parts.get("month")}-${parts.get("day")}`;
}

/** A page asks a dozen times for the day that it is. */
let asked = { minute: NaN, day: "" };

/** @returns the day, "YYYY-MM-DD", that it is in Vienna at the moment given; Vienna is the portal's one time zone. */
export function today(now = new Date()): string {
  const minute = Math.floor(now.getTime() / 60_000);
  if (asked.minute !== minute) asked = { minute, day: dayInVienna(now) };
  return asked.day;
}

/** @returns the day of a database date (UTC midnight) as "YYYY-MM-DD". */
export function plainDate(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** @returns the day "YYYY-MM-DD" as the database takes it: UTC midnight. */
export function databaseDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/**
 * @param date the first day of the period named, "YYYY-MM-DD".
 * @returns the last day of that period: of the month or the year where no more is known, else the day itself.
 */
export function periodEnd(date: string, precision: Precision): string {
  if (precision === "day") return date;
  if (precision === "year") return `${date.slice(0, 4)}-12-31`;
  const [year, month] = date.split("-").map(Number) as [number, number];
  return `${date.slice(0, 7)}-${daysIn(year, month)}`;
}

/** Without a Date: an overview of many plans asks this tens of thousands of times. @param month from 1. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** @returns the first day of the period that a date names, "YYYY-MM-DD". */
export function periodStart(date: string, precision: Precision): string {
  if (precision === "day") return date;
  return precision === "year" ? `${date.slice(0, 4)}-01-01` : `${date.slice(0, 7)}-01`;
}

/** @returns the day before, "YYYY-MM-DD". */
export function dayBefore(day: string): string {
  const before = Number(day.slice(8)) - 1;
  if (before > 0) return `${day.slice(0, 8)}${String(before).padStart(2, "0")}`;
  return plainDate(new Date(databaseDate(day).getTime() - 86_400_000));
}

/** @returns what was typed, where it is a day that exists, written "YYYY-MM-DD", in the years 1900 to 2100; else null. */
export function parseDay(text: string): string | null {
  if (!/^(19\d\d|20\d\d|2100)-\d\d-\d\d$/.test(text)) return null;
  const date = databaseDate(text);
  return !Number.isNaN(date.getTime()) && plainDate(date) === text ? text : null;
}

/** @returns how many midnights of Vienna lie between a moment and now: 0 for earlier today, 1 for yesterday. */
export function ageInDays(moment: Date, now = new Date()): number {
  return (databaseDate(today(now)).getTime() - databaseDate(today(moment)).getTime()) / 86_400_000;
}
