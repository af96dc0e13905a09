import { uploadHandler } from "@/lib/access/handler";
import { statusOf, type Outcome } from "@/lib/access/outcome";
import { backTo, onwards } from "@/lib/nominations/address";
import { recordNomination, type Recorded } from "@/lib/nominations/record-nomination";

function respond(outcome: Outcome, request: Request): Response {
  const go = (address: string) => new Response(null, { status: 303, headers: { Location: address } });
  const code = /\/states\/([A-Z]{2})\//.exec(new URL(request.url).pathname)?.[1] ?? "";
  if (outcome.status === "done") {
    const { id, onTo } = outcome.result as Recorded;
    return go(onwards(code, onTo, id));
  }
  if (outcome.status === "invalid")
    return go(backTo(`/states/${code}/nominate`, outcome.typed, "document" in outcome.errors ? "file" : "fields"));
  // Whoever is signed out is asked to sign in there.
  if (outcome.status === "refused" && outcome.reason === "signedOut") return go(`/states/${code}/nominate`);
  return new Response(outcome.status === "conflict" ? null : outcome.message, { status: statusOf(outcome) });
}

/** Records a nomination with the letter itself, then leads on to appointing. */
export const POST = uploadHandler(recordNomination, respond);
