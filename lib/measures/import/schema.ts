import { z } from "zod";
import { choice, day, identifier, stateCode, uploadedFile } from "@/lib/access/fields";
import { today } from "@/lib/dates";
import { measureFields, type MeasureField } from "./headings";
import type { Reading } from "./said";

const plan = z.coerce.number({ error: "unknownChoice" }).int().min(1).max(999);
export const uploadSchema = z.object({ stateCode, plan, file: uploadedFile });

const column = z.union([z.literal(""), choice(measureFields)], { error: "unknownChoice" });

/** Columns by their place in the file, each with what it holds. */
const columns = z
  .record(z.string().regex(/^\d{1,2}$/), column, { error: "unknownChoice" })
  .transform((chosen, context) => {
    const fields: (MeasureField | null)[] = [];
    for (const [place, field] of Object.entries(chosen)) fields[Number(place)] = field === "" ? null : field;
    const list = Array.from(fields, (field) => field ?? null);
    for (const [place, field] of list.entries())
      if (field && list.indexOf(field) !== place)
        context.addIssue({ code: "custom", message: "columnTwice", path: [String(place)] });
    if (!list.includes("number")) context.addIssue({ code: "custom", message: "numberColumnNeeded", path: ["form"] });
    return list;
  });

export const importSchema = z.object({ importId: identifier });
export const readingSchema = importSchema.extend({
  columns,
  on: day.refine((on) => on <= today(), { error: "dayNotYet" }),
});
export const applySchema = importSchema.extend({ seen: z.string().max(64) });

/** A reading as it was kept. */
export const keptReading = z.object({
  columns: z.array(z.enum(measureFields).nullable()),
  on: z.string(),
}) satisfies z.ZodType<Reading>;

const count = z.number().int();
/** What an import came to, and which rows could not be taken and why. Nothing of what they say. */
export const keptResult = z.union([
  z.object({
    new: count,
    changed: count,
    same: count,
    bad: z.array(
      z.object({
        row: count,
        problems: z.array(
          z.object({ field: z.enum(measureFields).nullable(), key: z.string(), other: count.optional() }),
        ),
      }),
    ),
  }),
  z.object({ givenUp: z.literal(true) }),
]);
