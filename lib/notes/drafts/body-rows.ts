// The organisations that took part, as a form asks them: a row each, one on record or a new one by its name.
import { z } from "zod";
import { optionalName, optionalText } from "@/lib/access/fields";

/** As many as a form has rows for. */
export const mostBodies = 60;

const row = z.object({
  take: z.string().optional(),
  /** The id of one on record; empty: a new one. */
  who: z
    .string()
    .default("")
    .refine((typed) => typed === "" || /^[0-9a-f-]{36}$/.test(typed), { error: "unknownChoice" }),
  name: optionalName(200),
  acronym: optionalText(20),
});

export interface BodyInput {
  /** The number of its row in the form. */
  row: string;
  organisationId: string | null;
  name: string;
  acronym: string | null;
}

/** A row that is not ticked is left out. */
export const bodyRows = z
  .record(z.string().regex(/^\d{1,2}$/), row, { error: "unknownChoice" })
  .default({})
  .transform((rows, context): BodyInput[] =>
    Object.entries(rows)
      .filter(([, { take }]) => take === "on")
      .flatMap(([number, { who, name, acronym }]) => {
        if (who === "" && !name) {
          context.addIssue({ code: "custom", message: "bodyNeeded", path: [number, "who"] });
          return [];
        }
        return [{ row: number, organisationId: who || null, name: name ?? "", acronym }];
      }),
  );
