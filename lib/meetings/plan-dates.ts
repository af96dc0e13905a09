// When a meeting is to be, as a form asks it.
import { z } from "zod";
import { choice, day } from "@/lib/access/fields";
import { periodEnd } from "@/lib/dates";
import { daysBetween, type MeetingDates } from "./days";

/** How the days of a meeting are given. */
export const ways = ["days", "apart", "month"] as const;
/** The fields for days that do not follow one another. */
export const dayPlaces = ["0", "1", "2", "3", "4", "5", "6", "7"] as const;
const longest = 31;

const typed = z.object({
  when: choice(ways),
  startsOn: z.string().default(""),
  endsOn: z.string().default(""),
  apart: z.partialRecord(z.enum(dayPlaces), z.string(), { error: "unknownChoice" }).optional(),
  month: z.string().default(""),
});
type Typed = z.infer<typeof typed>;
type Complain = (field: string, error: string) => null;

function read(value: string, field: string, complain: Complain): string | null {
  const parsed = day.safeParse(value);
  return parsed.success ? parsed.data : complain(field, parsed.error.issues[0]?.message ?? "day");
}

/** Days that follow one another are kept as their first and last alone. */
const inOneRun = (days: string[]) => (daysBetween(days[0] ?? "", days.at(-1) ?? "").length === days.length ? [] : days);

const readWay: Record<Typed["when"], (given: Typed, complain: Complain) => MeetingDates | null> = {
  days({ startsOn, endsOn }, complain) {
    const first = read(startsOn, "startsOn", complain);
    const last = endsOn.trim() === "" ? first : read(endsOn, "endsOn", complain);
    if (first === null || last === null) return null;
    if (last < first) return complain("endsOn", "endsBeforeItStarts");
    if (daysBetween(first, last).length > longest) return complain("endsOn", "tooManyDays");
    return { startsOn: first, endsOn: last, precision: "day", days: [] };
  },
  apart({ apart = {} }, complain) {
    const given = Object.entries(apart).filter(([, value]) => value.trim() !== "");
    if (given.length === 0) return complain("apart.0", "required");
    const days = given.map(([place, value]) => read(value, `apart.${place}`, complain));
    const known = [...new Set(days.flatMap((one) => one ?? []))].sort();
    const [first, last] = [known[0], known.at(-1)];
    if (days.includes(null) || first === undefined || last === undefined) return null;
    return { startsOn: first, endsOn: last, precision: "day", days: inOneRun(known) };
  },
  month({ month }, complain) {
    const first = month.trim() === "" ? complain("month", "required") : read(`${month.trim()}-01`, "month", () => null);
    if (first === null) return month.trim() === "" ? null : complain("month", "month");
    return { startsOn: first, endsOn: periodEnd(first, "month"), precision: "month", days: [] };
  },
};

/** One day, several, or only the month. */
export const planDates = typed.transform((given, context): MeetingDates => {
  const complain = (field: string, message: string) => {
    context.addIssue({ code: "custom", message, path: field.split(".") });
    return null;
  };
  return readWay[given.when](given, complain) ?? z.NEVER;
});
