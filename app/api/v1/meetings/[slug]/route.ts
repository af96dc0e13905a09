import { answers, badMethod } from "@/lib/api/answer";
import { parametersOf } from "@/lib/api/parameters";
import { Problem } from "@/lib/api/problem";
import { meetingForApi } from "@/lib/meetings/api";
import { meetingSchema } from "@/app/api/v1/meetings/schema";

export const dynamic = "force-dynamic";

export const GET = answers(meetingSchema, async (request, { slug }: { slug: string }) => {
  parametersOf(request, []);
  const meeting = await meetingForApi(slug);
  if (!meeting) throw new Problem("unknownMeeting", "slug");
  return meeting;
});
export const POST = badMethod;
