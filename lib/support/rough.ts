import { z } from "zod";
import type { Precision } from "@/lib/database/generated/enums";
import { databaseDate, parseDay, type RoughDate } from "@/lib/dates";

const precisionOf: Record<number, Precision> = { 4: "year", 7: "month", 10: "day" };

/** A date as far as it is known, as people type it: "2017", "2017-06", "2017-06-12". Gives the first day of what it names. */
export const roughDate = z
  .string({ error: "required" })
  .trim()
  .min(1, { error: "required", abort: true })
  .transform((typed, context): RoughDate => {
    const date = parseDay(`${typed}-01-01`.slice(0, 10));
    const precision = precisionOf[typed.length];
    if (date !== null && precision) return { date, precision };
    context.addIssue({ code: "custom", message: "roughDate" });
    return z.NEVER;
  });

/** @returns a date as the field of a form. */
export const roughTyped = ({ date, precision }: RoughDate): string =>
  date.slice(0, { year: 4, month: 7, day: 10 }[precision]);

/** @returns a date as the database takes it. */
export const roughColumns = ({ date, precision }: RoughDate) => ({ date: databaseDate(date), precision });
