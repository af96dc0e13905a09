import { z } from "zod";
import { identifier, lines } from "@/lib/access/fields";
import { fewestYears, mostYears } from "./rules";

/** Persons, by their ids with commas between. */
export const personIds = z
  .string({ error: "choosePersons" })
  .transform((typed) => [
    ...new Set(
      typed
        .split(",")
        .map((id) => id.trim())
        .filter(Boolean),
    ),
  ])
  .pipe(z.array(identifier).min(1, { error: "choosePersons" }).max(50, { error: "unknownChoice" }));

export const eraseSchema = z.object({
  person: personIds,
  /** Stands for what was shown when it was checked. */
  seen: z.string().max(64),
});

export const declineSchema = z.object({ requestId: identifier, reason: lines(500) });

export const nothing = z.object({});

export const retentionSchema = z.object({
  years: z
    .string({ error: "required" })
    .trim()
    .regex(/^\d{1,2}$/, { error: "retentionYears" })
    .transform(Number)
    .refine((years) => years >= fewestYears && years <= mostYears, { error: "retentionYears" }),
});
