import { answers, badMethod } from "@/lib/api/answer";
import { parametersOf } from "@/lib/api/parameters";
import { meetingsForApi } from "@/lib/meetings/api";
import { meetingsSchema } from "./schema";

export const dynamic = "force-dynamic";

export const GET = answers(meetingsSchema, async (request) => {
  parametersOf(request, []);
  return { meetings: await meetingsForApi() };
});
export const POST = badMethod;
