import { answers, badMethod } from "@/lib/api/answer";
import { dayAskedFor } from "@/lib/api/parameters";
import { plansForApi } from "@/lib/plans/api";
import { plansSchema } from "./schema";

export const dynamic = "force-dynamic";

export const GET = answers(plansSchema, async (request) => {
  const asOf = dayAskedFor(request);
  return { asOf, plans: await plansForApi(asOf) };
});
export const POST = badMethod;
