import { uploadHandler } from "@/lib/access/handler";
import { statusOf, type Outcome } from "@/lib/access/outcome";
import { keepImport, type Kept } from "@/lib/imports/keep-import";

const go = (address: string) => new Response(null, { status: 303, headers: { Location: address } });

function respond(outcome: Outcome): Response {
  if (outcome.status === "done") {
    const kept = outcome.result as Kept;
    if ("trouble" in kept) return go(`/directory/import?trouble=${kept.trouble}`);
    return go(`/directory/import/${kept.importId}/columns`);
  }
  // Whoever is signed out is asked to sign in there; nobody else sees the form.
  if (outcome.status === "refused" && outcome.reason === "signedOut") return go("/directory/import");
  if (outcome.status === "refused") return new Response(outcome.message, { status: statusOf(outcome) });
  return go("/directory/import?trouble=failed");
}

/** Takes in the list kept so far, then leads on to what its columns hold. */
export const POST = uploadHandler(keepImport, respond);
