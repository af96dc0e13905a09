import { uploadHandler } from "@/lib/access/handler";
import { statusOf } from "@/lib/access/outcome";
import type { Kept } from "@/lib/imports/keep-import";
import { keepList } from "@/lib/measures/import/keep-list";

const go = (address: string) => new Response(null, { status: 303, headers: { Location: address } });

/** Takes in a list of measures, then leads on to what it would do. */
export const POST = uploadHandler(keepList, (outcome, request) => {
  const page = new URL(request.url).pathname.replace(/^\/en(?=\/)/, "").slice(0, -"/upload".length);
  if (outcome.status === "done") {
    const kept = outcome.result as Kept;
    return go("trouble" in kept ? `${page}?trouble=${kept.trouble}` : `${page}/${kept.importId}`);
  }
  // Whoever is signed out is asked to sign in there; nobody else sees the form.
  if (outcome.status === "refused" && outcome.reason === "signedOut") return go(page);
  if (outcome.status === "refused") return new Response(outcome.message, { status: statusOf(outcome) });
  return go(`${page}?trouble=failed`);
});
