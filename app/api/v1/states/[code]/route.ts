import { answers, badMethod } from "@/lib/api/answer";
import { dayAskedFor } from "@/lib/api/parameters";
import { Problem } from "@/lib/api/problem";
import { stateForApi } from "@/lib/states/api";
import { stateSchema } from "@/app/api/v1/states/schema";

export const dynamic = "force-dynamic";

export const GET = answers(stateSchema, async (request, { code }: { code: string }) => {
  const asOf = dayAskedFor(request);
  const state = await stateForApi(code, asOf);
  if (!state) throw new Problem("unknownState", "code");
  return state;
});
export const POST = badMethod;
