// A date as a form asks it: day, month and year apart, of which the day, or the day and the month, may be left out.
import { z } from "zod";
import type { Typed } from "@/lib/access/outcome";
import { parseDay, type RoughDate } from "@/lib/dates";

const part = z
  .string()
  .default("")
  .transform((typed) => typed.trim());
const parts = z.object({ day: part, month: part, year: part });
type Parts = z.infer<typeof parts>;

const isEmpty = ({ day, month, year }: Parts) => day + month + year === "";
const two = (typed: string) => typed.padStart(2, "0");

/** What is wrong with the parts, by the field to say it at; null where nothing is. */
function wrong({ day, month, year }: Parts): [field: keyof Parts, error: string] | null {
  if (year === "") return ["year", "yearNeeded"];
  if (!/^\d{4}$/.test(year) || parseDay(`${year}-01-01`) === null) return ["year", "year"];
  if (month === "") return day === "" ? null : ["month", "monthNeeded"];
  if (!/^\d{1,2}$/.test(month) || parseDay(`${year}-${two(month)}-01`) === null) return ["month", "monthNumber"];
  if (day !== "" && (!/^\d{1,2}$/.test(day) || parseDay(`${year}-${two(month)}-${two(day)}`) === null))
    return ["day", "dayNumber"];
  return null;
}

const read = ({ day, month, year }: Parts): RoughDate => ({
  date: `${year}-${two(month || "1")}-${two(day || "1")}`,
  precision: day ? "day" : month ? "month" : "year",
});

function readOr(typed: Parts, context: z.RefinementCtx): RoughDate {
  const found = wrong(typed);
  if (!found) return read(typed);
  context.addIssue({ code: "custom", message: found[1], path: [found[0]] });
  return z.NEVER;
}

const prefilled = <Schema extends z.ZodType>(schema: Schema) => z.preprocess((typed) => typed ?? {}, schema);

/** A date of which at least the year is known. */
export const roughDate = prefilled(parts.transform(readOr));

/** The same, or nothing: null. */
export const optionalRoughDate = prefilled(
  parts.transform((typed, context) => (isEmpty(typed) ? null : readOr(typed, context))),
);

/** A date as the fields of a form, by the name of the whole. */
export function typedDate(name: string, date: string | null, precision: RoughDate["precision"] | null): Typed {
  const [year = "", month = "", day = ""] = date === null ? [] : date.split("-");
  return {
    [`${name}.year`]: year,
    [`${name}.month`]: precision === "year" ? "" : month.replace(/^0/, ""),
    [`${name}.day`]: precision === "day" ? day.replace(/^0/, "") : "",
  };
}
