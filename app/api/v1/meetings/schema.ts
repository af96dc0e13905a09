import { z } from "zod";
import { day, stateCode } from "@/app/api/v1/plans/schema";

/** A meeting with who was there, persons left out. Null: nothing is reported, or no list is known. */
export const meetingSchema = z.object({
  slug: z.string(),
  title: z.string(),
  /** Of a meeting of which only the month is known, the first and the last day of it. */
  startsOn: day,
  endsOn: day,
  precision: z.enum(["day", "month"]),
  /** Every day of it; none where only the month is known. */
  days: z.array(day),
  kind: z.enum(["network", "workshop", "roundTable", "training", "other"]),
  mode: z.enum(["onSite", "online", "hybrid"]),
  /** Only where it does not take place. */
  cancelled: z.literal(true).optional(),
  city: z.string().nullable(),
  hostCode: stateCode.nullable(),
  /** The demonstration's own meeting, never a real one. */
  fictional: z.literal(true).optional(),
  attendance: z.object({
    states: z.array(stateCode),
    organisations: z.array(z.string()),
    countedStates: z.int().nullable(),
    reportedStates: z.int().nullable(),
    reportedStatesWithPointOfContact: z.int().nullable(),
    mismatch: z.boolean(),
  }),
});

/** What GET /api/v1/meetings answers with. */
export const meetingsSchema = z.object({ meetings: z.array(meetingSchema) });
