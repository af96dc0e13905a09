import { badMethod } from "@/lib/api/answer";
import { checkHealth } from "@/lib/health/check";
import { healthSchema } from "./schema";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const health = healthSchema.parse(await checkHealth());
  return Response.json(health, {
    status: health.status === "ok" ? 200 : 503,
    headers: { "Cache-Control": "no-store" },
  });
}
export const POST = badMethod;
