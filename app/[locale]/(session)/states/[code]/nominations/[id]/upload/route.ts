import { uploadHandler } from "@/lib/access/handler";
import { statusOf, type Outcome } from "@/lib/access/outcome";
import { backTo } from "@/lib/nominations/address";
import { correctNomination } from "@/lib/nominations/mend-nomination";

function respond(outcome: Outcome, request: Request): Response {
  const go = (address: string) => new Response(null, { status: 303, headers: { Location: address } });
  const [page = "", state = ""] = /^(\/states\/[A-Z]{2})\/nominations\/[^/]+/.exec(new URL(request.url).pathname) ?? [];
  if (outcome.status === "done") return go(`${state}/appointments?done=nominationCorrected`);
  if (outcome.status === "invalid")
    return go(backTo(page, outcome.typed, "document" in outcome.errors ? "file" : "fields"));
  if (outcome.status === "conflict") return go(backTo(page, outcome.typed, "changed"));
  // Whoever is signed out is asked to sign in there.
  if (outcome.status === "refused" && outcome.reason === "signedOut") return go(page);
  return new Response(outcome.message, { status: statusOf(outcome) });
}

/** Corrects a nomination, with another letter where one is brought. */
export const POST = uploadHandler(correctNomination, respond);
