// The pieces that dates are written in.
import { fold } from "@/lib/fold";
import { monthCalled, weekdayCalled } from "./months";

/** One piece: a number of a day, month or year, a day of the week, or what joins two dates. */
export interface DateToken {
  kind: "day" | "month" | "year" | "weekday" | "range" | "list" | "date" | "other";
  value: number;
  /** Of a whole date in figures: its year, month and day. */
  whole?: [year: number, month: number, day: number];
  /** Of a whole date: whether day and month may be the other way round. */
  doubtful?: boolean;
  from: number;
  to: number;
}

/** Tried in this order at each letter. */
const pieces = [
  String.raw`(?<iso>(?<![\d.])(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}(?!\d))`,
  String.raw`(?<figures>(?<![\d.]|[^\d.]\/)\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d(?!\d))`,
  // "26.05-27.05.2015": the first has no year.
  String.raw`(?<half>(?<![\d/.])\d{1,2}[./]\d{1,2}\.?(?=\s?[-–—]\s?\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d))`,
  String.raw`(?<year>(?<![\d/.])(?:19|20)\d\d(?![\d%]|[/.]\d))`,
  String.raw`(?<day>(?<![\d.,:]|\p{L})\d{1,2}(?:\s?(?:st|nd|rd|th|er)(?!\p{L})|º)?\.?(?![\d%:]|\p{Ll}|[.,]\d))`,
  String.raw`(?<word>\p{L}[\p{L}\p{M}]*\.?)`,
  String.raw`(?<sign>[-–—/,;:()&+])`,
  String.raw`(?<stop>\S)`,
];
const piece = new RegExp(pieces.join("|"), "gu");

const ranges = new Set(["to", "until", "till", "through", "thru", "au", "bis", "до", "по"]);
const lists = new Set(["and", "et", "und", "и"]);
const fillers = new Set(["of", "the", "from", "on", "between", "du", "le", "de", "с", "г", "a", "both", "day", "days"]);

function wordToken(written: string): Pick<DateToken, "kind" | "value"> | null {
  const word = fold(written).trim();
  const month = monthCalled.get(word);
  if (month !== undefined && /^[^\p{Ll}]|^\p{Script=Cyrillic}|^(?:mai|juin|juillet|avril|mars)/u.test(written))
    return { kind: "month", value: month };
  const weekday = weekdayCalled.get(word);
  if (weekday !== undefined) return { kind: "weekday", value: weekday };
  if (ranges.has(word)) return { kind: "range", value: 0 };
  if (lists.has(word)) return { kind: "list", value: 0 };
  return fillers.has(word) ? null : { kind: "other", value: 0 };
}

function wholeDate(written: string): Pick<DateToken, "kind" | "value" | "whole" | "doubtful"> {
  const [first = 0, second = 0, third = 0] = written.split(/[-./]/).map(Number);
  if (third === 0) return { kind: "date", value: 0, whole: [0, second, first] };
  if (first > 31) return { kind: "date", value: 0, whole: [first, second, third] };
  const american = second > 12 && first <= 12;
  return {
    kind: "date",
    value: 0,
    whole: american ? [third, first, second] : [third, second, first],
    doubtful: first <= 12 && second <= 12 && first !== second,
  };
}

function signToken(sign: string): Pick<DateToken, "kind" | "value"> {
  if (/[-–—/]/.test(sign)) return { kind: "range", value: 0 };
  return { kind: /[,&+]/.test(sign) ? "list" : "other", value: 0 };
}

/** @returns the pieces of dates in a text; what is no piece of a date is `other`. */
export function dateTokens(text: string): DateToken[] {
  return [...text.matchAll(piece)].flatMap(({ 0: written, index, groups = {} }): DateToken[] => {
    const place = { from: index, to: index + written.length };
    if (groups.iso ?? groups.figures ?? groups.half) return [{ ...wholeDate(written), ...place }];
    if (groups.year) return [{ kind: "year", value: Number(written), ...place }];
    if (groups.day) {
      const value = parseInt(written, 10);
      return [{ kind: value >= 1 && value <= 31 ? "day" : "other", value, ...place }];
    }
    const token = groups.word
      ? wordToken(written)
      : groups.sign
        ? signToken(written)
        : { kind: "other" as const, value: 0 };
    return token ? [{ ...token, ...place }] : [];
  });
}
