import { z } from "zod";
import { openApiDocument } from "@/app/api/v1/document";
import { answers, badMethod } from "@/lib/api/answer";
import { parametersOf } from "@/lib/api/parameters";

export const dynamic = "force-dynamic";

export const GET = answers(z.looseObject({ openapi: z.string() }), async (request) => {
  parametersOf(request, []);
  return openApiDocument();
});
export const POST = badMethod;
