import { answers, badMethod } from "@/lib/api/answer";
import { dayAskedFor } from "@/lib/api/parameters";
import { statesForApi } from "@/lib/states/api";
import { statesSchema } from "./schema";

export const dynamic = "force-dynamic";

export const GET = answers(statesSchema, async (request) => {
  const asOf = dayAskedFor(request);
  return { asOf, states: await statesForApi(asOf) };
});
export const POST = badMethod;
