import { answers, badMethod } from "@/lib/api/answer";
import { activitiesForApi } from "@/lib/activities/api";
import { activitiesSchema } from "./schema";

export const dynamic = "force-dynamic";

export const GET = answers(activitiesSchema, (request) => activitiesForApi(request));
export const POST = badMethod;
