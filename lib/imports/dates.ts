// Dates as people write them in six languages.
import { parseDay } from "@/lib/dates";
import { fold } from "@/lib/fold";

const asNamed = (options: Intl.DateTimeFormatOptions, locale: string, place: number) =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" })
    .formatToParts(new Date(Date.UTC(2024, place, 1)))
    .find(({ type }) => type === "month")?.value ?? "";

/** Russian says a month by itself in another case than one with a day. */
const months = new Map(
  ["en", "fr", "de", "es", "it", "ru"].flatMap((locale) =>
    (["long", "short"] as const).flatMap((month) =>
      [{ month, day: "numeric" } as const, { month }].flatMap((options) =>
        Array.from({ length: 12 }, (_, place): [string, number] => [
          fold(asNamed(options, locale, place)).trim(),
          place + 1,
        ]),
      ),
    ),
  ),
);

/** @returns which month a name in one of six languages is of, 1 to 12. */
export const monthNamed = (name: string): number | undefined => months.get(fold(name).trim());

const digits = (number: number | string) => String(number).padStart(2, "0");

/** @returns a day as "YYYY-MM-DD", null where it is none; "5/6/2026" is read day first, as most of the region writes. */
export function dayIn(cell: string): string | null {
  const day = cell.replace(/[T ]\d{1,2}:\d\d(:\d\d)?(\.\d+)?Z?$/, "").trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(day);
  const written =
    /^(\d{1,2})(?:st|nd|rd|th|\.|er|º|°)?\s+(?:de\s+)?([\p{L}.]+)\s+(?:de\s+)?(\d{4})\.?\s*(?:г\.?|года)?$/u.exec(day);
  const numbers = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\.?$/.exec(day);
  const month = written && monthNamed(written[2] ?? "");
  const found = iso
    ? [iso[1], iso[2], iso[3]]
    : written && month
      ? [written[3], month, written[1]]
      : numbers
        ? Number(numbers[2]) > 12
          ? [numbers[3], numbers[1], numbers[2]]
          : [numbers[3], numbers[2], numbers[1]]
        : [];
  const [year = "", moon = "", date = ""] = found;
  return parseDay(`${year}-${digits(moon)}-${digits(date)}`);
}
