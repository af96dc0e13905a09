import { z } from "zod";
import { day, plan, stage, stateCode } from "@/app/api/v1/plans/schema";

/** What GET /api/v1/states answers with. */
export const statesSchema = z.object({
  asOf: day,
  states: z.array(z.object({ code: stateCode, name: z.string(), hasPointOfContact: z.boolean(), planStage: stage })),
});

/** What GET /api/v1/states/:code answers with. */
export const stateSchema = z.object({
  asOf: day,
  code: stateCode,
  name: z.string(),
  subRegion: z.string(),
  hasPointOfContact: z.boolean(),
  /** Functions that somebody holds; who does is for the network only. */
  functions: z.array(z.enum(["primary", "deputy", "newYorkMission", "assistance"])),
  planStage: stage,
  plans: z.array(plan),
  /** Meetings at which the State was marked as present. */
  meetings: z.array(z.object({ slug: z.string(), title: z.string(), startsOn: day, endsOn: day })),
});
