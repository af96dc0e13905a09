// What may stand in the fields of an address; what is wrong is a key under "asked.errors".
import { z } from "zod";
import { parseDay } from "@/lib/dates";

/** How long words to search for may be. */
export const longestWords = 100;

/** Words to search for. */
export const words = z.string().trim().max(longestWords, { error: "tooLong" });

/** A day as people type it into an address or a date field. */
export const day = z.string({ error: "day" }).transform((typed, context) => {
  const parsed = parseDay(typed.trim());
  if (parsed !== null) return parsed;
  context.addIssue({ code: "custom", message: "day" });
  return z.NEVER;
});
