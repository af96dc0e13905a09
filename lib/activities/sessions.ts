// When an activity takes place, as a form asks it: a row for each session, known to the day, the month, the quarter or the year.
import { z } from "zod";
import { choice, day, orNothing } from "@/lib/access/fields";
import type { SessionPrecision } from "@/lib/database/generated/enums";
import { databaseDate, periodEnd, plainDate } from "@/lib/dates";

export const sessionPrecisions = ["day", "month", "quarter", "year"] as const satisfies SessionPrecision[];
export const quarters = ["1", "2", "3", "4"] as const;
/** As many as a form has rows for. */
export const mostSessions = 60;

/** Days are "YYYY-MM-DD"; times are "09:30", by the clocks of Vienna. */
export interface Session {
  startsOn: string;
  endsOn: string;
  precision: SessionPrecision;
  startsAt: string | null;
  endsAt: string | null;
}

const typed = z.string().default("");
const time = orNothing(
  z
    .string()
    .trim()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: "time" }),
);
const row = z.object({
  precision: choice(sessionPrecisions).default("day"),
  startsOn: typed,
  endsOn: typed,
  startsAt: time,
  endsAt: time,
  month: typed,
  quarter: orNothing(choice(quarters)),
  year: typed,
});
type Row = z.infer<typeof row>;
type Complain = (field: keyof Row, error: string) => null;

const isEmpty = ({ startsOn, endsOn, month, quarter, year, startsAt, endsAt }: Row) =>
  [startsOn, endsOn, month, quarter, year, startsAt, endsAt].every((value) => (value ?? "").trim() === "");

/** @returns the last day of a quarter, "YYYY-MM-DD". @param first its first day. */
export const quarterEnd = (first: string): string =>
  periodEnd(`${first.slice(0, 5)}${String(Number(first.slice(5, 7)) + 2).padStart(2, "0")}-01`, "month");

function readDay(value: string, field: keyof Row, complain: Complain): string | null {
  const parsed = day.safeParse(value);
  return parsed.success ? parsed.data : complain(field, parsed.error.issues[0]?.message ?? "day");
}

function readYear({ year }: Row, complain: Complain): string | null {
  if (year.trim() === "") return complain("year", "yearNeeded");
  return day.safeParse(`${year.trim()}-01-01`).success ? year.trim() : complain("year", "year");
}

const untimed = { startsAt: null, endsAt: null };

const readAs: Record<SessionPrecision, (given: Row, complain: Complain) => Session | null> = {
  day({ startsOn, endsOn, startsAt, endsAt }, complain) {
    const first = readDay(startsOn, "startsOn", complain);
    const last = endsOn.trim() === "" ? first : readDay(endsOn, "endsOn", complain);
    if (first === null || last === null) return null;
    if (last < first) return complain("endsOn", "endsBeforeItStarts");
    if (endsAt !== null && startsAt === null) return complain("startsAt", "startNeeded");
    if (startsAt !== null && endsAt !== null && first === last && endsAt <= startsAt)
      return complain("endsAt", "endsBeforeItBegins");
    return { startsOn: first, endsOn: last, precision: "day", startsAt, endsAt };
  },
  month({ month }, complain) {
    if (month.trim() === "") return complain("month", "required");
    const first = `${month.trim()}-01`;
    if (!day.safeParse(first).success) return complain("month", "month");
    return { startsOn: first, endsOn: periodEnd(first, "month"), precision: "month", ...untimed };
  },
  quarter(given, complain) {
    const year = readYear(given, complain);
    if (given.quarter === null) return complain("quarter", "choose");
    if (year === null) return null;
    const first = `${year}-${String(Number(given.quarter) * 3 - 2).padStart(2, "0")}-01`;
    return { startsOn: first, endsOn: quarterEnd(first), precision: "quarter", ...untimed };
  },
  year(given, complain) {
    const year = readYear(given, complain);
    return year === null ? null : { startsOn: `${year}-01-01`, endsOn: `${year}-12-31`, precision: "year", ...untimed };
  },
};

const inTime = (one: Session, other: Session) =>
  `${one.startsOn} ${one.startsAt ?? ""}` < `${other.startsOn} ${other.startsAt ?? ""}` ? -1 : 1;

/** The sessions in the order of time; an emptied row is none. */
export const typedSessions = z
  .record(z.string().regex(/^\d{1,2}$/), row, { error: "unknownChoice" })
  .optional()
  .transform((rows = {}, context): Session[] => {
    const filled = Object.entries(rows).filter(([, one]) => !isEmpty(one));
    const complain = (number: string) => (field: string, message: string) => {
      context.addIssue({ code: "custom", message, path: [number, field] });
      return null;
    };
    if (filled.length === 0) complain("0")("startsOn", "whenNeeded");
    const sessions = filled.flatMap(([number, one]) => readAs[one.precision](one, complain(number)) ?? []);
    const once = new Map(sessions.map((one) => [JSON.stringify(one), one]));
    return [...once.values()].toSorted(inTime);
  });

export const intervals = ["weekly", "fortnightly", "monthly"] as const;
export type Interval = (typeof intervals)[number];

/** @returns the day that lies some intervals after another; a month without such a day gives its last. */
function daysOn(date: string, every: Interval, count: number): string {
  const moved = databaseDate(date);
  if (every !== "monthly") {
    moved.setUTCDate(moved.getUTCDate() + count * (every === "weekly" ? 7 : 14));
    return plainDate(moved);
  }
  moved.setUTCDate(1);
  moved.setUTCMonth(moved.getUTCMonth() + count);
  const month = plainDate(moved).slice(0, 8);
  const last = periodEnd(`${month}01`, "month");
  const same = `${month}${date.slice(8)}`;
  return same < last ? same : last;
}

/** @returns a session that repeats, written out. @param times how often it takes place in all. */
export function writtenOut(session: Session, every: Interval, times: number): Session[] {
  const length = databaseDate(session.endsOn).getTime() - databaseDate(session.startsOn).getTime();
  return Array.from({ length: times }, (_, count) => {
    const startsOn = daysOn(session.startsOn, every, count);
    return { ...session, startsOn, endsOn: plainDate(new Date(databaseDate(startsOn).getTime() + length)) };
  });
}

/** Sessions as the fields of a form. */
export const sessionsTyped = (sessions: readonly Session[]): Record<string, string> =>
  Object.fromEntries(
    sessions.flatMap(({ startsOn, endsOn, precision, startsAt, endsAt }, place) => {
      const fields: Partial<Record<keyof Row, string>> = {
        day: { startsOn, endsOn: endsOn === startsOn ? "" : endsOn, startsAt: startsAt ?? "", endsAt: endsAt ?? "" },
        month: { month: startsOn.slice(0, 7) },
        quarter: { quarter: String((Number(startsOn.slice(5, 7)) + 2) / 3), year: startsOn.slice(0, 4) },
        year: { year: startsOn.slice(0, 4) },
      }[precision];
      return Object.entries({ precision, ...fields }).map(([name, value]) => [`sessions.${place}.${name}`, value]);
    }),
  );
