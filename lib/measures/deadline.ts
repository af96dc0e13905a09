// Deadlines as people write them: a day, a month, a quarter, a year, or a period that ends then.
import type { RoughDate } from "@/lib/dates/format";
import { databaseDate, parseDay } from "@/lib/dates";
import { dayIn, monthNamed } from "@/lib/imports/dates";

const two = (number: string | number) => String(number).padStart(2, "0");
const first = (year: string, month: string | number = 1) => parseDay(`${year}-${two(month)}-01`);
const rough = (date: string | null, precision: RoughDate["precision"]): RoughDate | null =>
  date === null ? null : { date, precision };

/** What says no more than that it is to be done by then: "by", "end of", and the same in French, German and Russian. */
const until =
  /^(?:(?:by|until|till|before|no later than|the|end|of|in|during|avant|d ici|jusqu en|jusqu à|fin|la|de|en|bis|zum|ende|spätestens|до|конца|к|концу|в|течение)[\s']+)+/iu;
const quarters: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, "1": 1, "2": 2, "3": 3, "4": 4 };
const quarter =
  /^(?:q\s*([1-4])|([1-4]|iv|i{1,3})(?:er|e|ème|st|nd|rd|th)?[.\s-]*(?:quarter|trimestre|quartal|кв\.?|квартал\p{L}*))[\s/.,-]*(?:of\s+|de\s+)?(\d{4})\s*(?:г\.?|года)?$/iu;

function monthIn(text: string): RoughDate | null {
  const iso = /^(\d{4})[-/.](\d{1,2})$/.exec(text);
  if (iso) return rough(first(iso[1] ?? "", iso[2]), "month");
  const numbers = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (numbers) return rough(first(numbers[2] ?? "", numbers[1]), "month");
  const named = /^([\p{L}.]+)[\s,]+(?:de\s+)?(\d{4})\s*(?:г\.?|года)?$/u.exec(text);
  const month = named && monthNamed(named[1] ?? "");
  return month ? rough(first(named[2] ?? "", month), "month") : null;
}

function quarterIn(text: string): RoughDate | null {
  const [, short, long, year = ""] = quarter.exec(text) ?? [];
  const number = quarters[(short ?? long ?? "").toLowerCase()];
  return number === undefined ? null : rough(first(year, number * 3), "month");
}

/** @returns the deadline that was written, as exactly as it was; null where it is none. Of a period, its end. */
export function deadlineIn(written: string): RoughDate | null {
  const text = written.trim().replace(/\s+/g, " ");
  const bare = text.replace(until, "").replace(/\s*(?:г\.?|года?)$/u, "");
  const period = /^\d{4}\s*[-\u2013\u2014/]\s*(\d{4})$/.exec(bare);
  const year = period?.[1] ?? (/^\d{4}$/.test(bare) ? bare : null);
  if (year !== null) return rough(first(year), "year");
  const day = dayIn(bare) ?? dayIn(text);
  return day !== null ? { date: day, precision: "day" } : (monthIn(bare) ?? quarterIn(text) ?? quarterIn(bare));
}

/** @returns a deadline as our own files and forms write it: "2027-06-30", "2027-06" or "2027". */
export const writtenDeadline = (deadline: RoughDate | null): string =>
  deadline?.date.slice(0, { day: 10, month: 7, year: 4 }[deadline.precision]) ?? "";

/** @returns a deadline as its two columns of the database. */
export const deadlineColumns = (deadline: RoughDate | null) => ({
  deadline: deadline && databaseDate(deadline.date),
  deadlinePrecision: deadline?.precision ?? null,
});
