import { z } from "zod";
import { day, stateCode } from "@/app/api/v1/plans/schema";
import { activityKinds, activityStatuses, themes } from "@/lib/activities/vocabulary";
import { paragraphs, weaponTypes } from "@/lib/resolution/vocabulary";

const session = z.object({
  /** Where no more than the month, quarter or year is known, its first day. */
  startsOn: day,
  /** Where no more than the month, quarter or year is known, its last day. */
  endsOn: day,
  precision: z.enum(["day", "month", "quarter", "year"]),
  /** "09:30", by the clocks of Vienna; null: not known. */
  startsAt: z.string().nullable(),
  endsAt: z.string().nullable(),
});

const organiser = z.object({
  part: z.enum(["organiser", "funder"]),
  /** In the words of the record. */
  name: z.string(),
  /** What the parameter `organiser` takes; null: nobody on record. */
  organiser: z.string().nullable(),
});

/** An activity, without whom to ask about it. */
export const activitySchema = z.object({
  slug: z.string(),
  title: z.string(),
  kind: z.enum(activityKinds),
  status: z.enum(activityStatuses),
  /** Those that it names; none: see `forStates`. */
  states: z.array(stateCode),
  forStates: z.enum(["named", "all", "unknown"]),
  paragraphs: z.array(z.enum(paragraphs)),
  weapons: z.array(z.enum(weaponTypes)),
  themes: z.array(z.enum(themes)),
  startsOn: day,
  endsOn: day,
  sessions: z.array(session),
  mode: z.enum(["onSite", "online", "hybrid"]),
  city: z.string().nullable(),
  hostCode: stateCode.nullable(),
  organisers: z.array(organiser),
  /** The demonstration's own, never a real one. */
  fictional: z.literal(true).optional(),
  /** Null: whoever organises it entered it. */
  source: z.string().nullable(),
  confidence: z.enum(["high", "medium", "low"]).nullable(),
});

/** What GET /api/v1/activities answers with: one page, in the order of time. */
export const activitiesSchema = z.object({
  total: z.int(),
  page: z.int(),
  pages: z.int(),
  activities: z.array(activitySchema),
});
