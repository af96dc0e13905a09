import { healthSchema } from "@/app/api/health/schema";
import { activitiesSchema } from "@/app/api/v1/activities/schema";
import { meetingSchema, meetingsSchema } from "@/app/api/v1/meetings/schema";
import { plansSchema } from "@/app/api/v1/plans/schema";
import { stateSchema, statesSchema } from "@/app/api/v1/states/schema";
import { apiParameters } from "@/lib/activities/filters";
import { problemSchema } from "@/lib/api/problem";

/** What the API answers with, by the names that its document gives. */
export const schemas = {
  Health: healthSchema,
  States: statesSchema,
  State: stateSchema,
  Meetings: meetingsSchema,
  Meeting: meetingSchema,
  Plans: plansSchema,
  Activities: activitiesSchema,
  Problem: problemSchema,
};

type Parameter = "on" | "code" | "slug" | (typeof apiParameters)[number];

/** An address of the API: what it takes, and with which statuses it answers. */
export interface ApiAddress {
  key: "health" | "states" | "state" | "meetings" | "meeting" | "plans" | "activities" | "openapi";
  path: string;
  /** Null: an OpenAPI document, which describes itself. */
  schema: keyof typeof schemas | null;
  parameters: Parameter[];
  /** An address that shows what it is for. */
  example: string;
  problems: number[];
  /** Whether an answer has an ETag and is not sent twice. */
  tagged: boolean;
}

const common = { tagged: true, problems: [400, 500, 503] };

/** Every address of the API, in the order in which its document and its page have them. */
export const addresses: ApiAddress[] = [
  {
    ...common,
    key: "states",
    path: "/api/v1/states",
    schema: "States",
    parameters: ["on"],
    example: "/api/v1/states?on=2015-05-26",
  },
  {
    ...common,
    key: "state",
    path: "/api/v1/states/{code}",
    schema: "State",
    parameters: ["code", "on"],
    example: "/api/v1/states/RS",
    problems: [400, 404, 500, 503],
  },
  {
    ...common,
    key: "plans",
    path: "/api/v1/plans",
    schema: "Plans",
    parameters: ["on"],
    example: "/api/v1/plans?on=2016-08-10",
  },
  {
    ...common,
    key: "meetings",
    path: "/api/v1/meetings",
    schema: "Meetings",
    parameters: [],
    example: "/api/v1/meetings",
  },
  {
    ...common,
    key: "meeting",
    path: "/api/v1/meetings/{slug}",
    schema: "Meeting",
    parameters: ["slug"],
    example: "/api/v1/meetings/2015-belgrade",
    problems: [400, 404, 500, 503],
  },
  {
    ...common,
    key: "activities",
    path: "/api/v1/activities",
    schema: "Activities",
    parameters: apiParameters,
    example: "/api/v1/activities?state=KG&from=2016-01-01",
  },
  {
    ...common,
    key: "openapi",
    path: "/api/v1/openapi.json",
    schema: null,
    parameters: [],
    example: "/api/v1/openapi.json",
    problems: [400],
  },
  {
    key: "health",
    path: "/api/health",
    schema: "Health",
    parameters: [],
    example: "/api/health",
    problems: [],
    tagged: false,
  },
];
