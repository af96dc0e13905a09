import { z } from "zod";
import { choice, identifier, uploadedFile } from "@/lib/access/fields";
import { visibilities } from "@/lib/contacts/entry-form";
import { contactFunctions } from "@/lib/contacts/rules";
import { importFields, repeatable, type ImportField } from "./headings";
import type { Reading } from "./said";

/** 10 MB. */
export const largestList = 10 * 1024 * 1024;

export const uploadSchema = z.object({ file: uploadedFile });

const column = z.union([z.literal(""), choice(importFields)], { error: "unknownChoice" });

/** Columns by their place in the file, each with what it holds. */
const columns = z
  .record(z.string().regex(/^\d{1,2}$/), column, { error: "unknownChoice" })
  .transform((chosen, context) => {
    const fields: (ImportField | null)[] = [];
    for (const [place, field] of Object.entries(chosen)) fields[Number(place)] = field === "" ? null : field;
    const list = Array.from(fields, (field) => field ?? null);
    for (const [place, field] of list.entries())
      if (field && !repeatable.has(field) && list.indexOf(field) !== place)
        context.addIssue({ code: "custom", message: "columnTwice", path: [String(place)] });
    const has = (...wanted: ImportField[]) => wanted.some((field) => list.includes(field));
    if (!has("state")) context.addIssue({ code: "custom", message: "stateColumnNeeded", path: ["form"] });
    if (!has("name", "familyName")) context.addIssue({ code: "custom", message: "nameColumnNeeded", path: ["form"] });
    return list;
  });

export const readingSchema = z.object({
  importId: identifier,
  columns,
  function: choice(contactFunctions),
  visibility: choice(visibilities),
  stateAbove: z
    .string()
    .optional()
    .transform((typed) => typed === "on"),
  others: choice(["beside", "follow"]),
});

export const importSchema = z.object({ importId: identifier });

export const applySchema = importSchema.extend({ seen: z.string().max(64) });

/** A reading as it was kept. */
export const keptReading = z.object({
  columns: z.array(z.enum(importFields).nullable()),
  function: z.enum(contactFunctions),
  visibility: z.enum(visibilities),
  stateAbove: z.boolean(),
  others: z.enum(["beside", "follow"]),
}) satisfies z.ZodType<Reading>;

export const keptRows = z.array(z.tuple([z.number()], z.string()));

const count = z.number().int();
/** What an import came to: how much of what, and which rows could not be taken and why. Nothing of what they say. */
export const keptResult = z.union([
  z.object({
    added: count,
    changed: count,
    handedOver: count,
    left: count,
    bad: z.array(
      z.object({
        row: count,
        problems: z.array(
          z.object({ field: z.enum(importFields).nullable(), key: z.string(), other: count.optional() }),
        ),
      }),
    ),
  }),
  z.object({ givenUp: z.literal(true) }),
]);
