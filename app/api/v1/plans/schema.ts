import { z } from "zod";
import { planKinds } from "@/lib/plans/schema";
import { stages } from "@/lib/plans/rules";

export const stage = z.enum(stages);
export const stateCode = z.string().length(2);
export const day = z.iso.date();
const confidence = z.enum(["high", "medium", "low"]).nullable();

/** As much of a date as is known: "2012-04-30", "2012-04" or "2012". */
const knownDate = z
  .string()
  .regex(/^\d{4}(-\d\d){0,2}$/)
  .nullable();

/** The day on which the State said that what came from a source is so; null where it has not. */
const confirmedOn = z.iso.date().nullable();

const event = z.object({
  kind: z.enum(["interest", "needsAnalysis", "drafting", "adopted", "submitted", "implementing", "reviewed"]),
  date: knownDate,
  precision: z.enum(["day", "month", "year"]).nullable(),
  /** On that date at the latest. */
  by: z.boolean(),
  /** Null: the State reported it itself. */
  source: z.string().nullable(),
  confidence,
  confirmedOn,
});

export const plan = z.object({
  stateCode,
  sequence: z.int(),
  kind: z.enum(planKinds),
  title: z.string(),
  stage,
  periodFrom: knownDate,
  periodTo: knownDate,
  /** What kind of period it is, where it is not the plan's own as adopted: "planned", "review period". */
  periodNote: z.string().nullable(),
  instrument: z.string().nullable(),
  /** Null: the State reported it itself. */
  source: z.string().nullable(),
  confidence,
  confirmedOn,
  /** Where sources contradict each other: what each says. */
  conflict: z.string().nullable(),
  events: z.array(event),
});

/** What GET /api/v1/plans answers with. */
export const plansSchema = z.object({ asOf: day, plans: z.array(plan) });
