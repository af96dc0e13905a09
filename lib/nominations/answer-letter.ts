import "server-only";
import { isSignedOut, statusOf, type Outcome } from "@/lib/access/outcome";
import { backTo } from "./address";

const go = (address: string) => new Response(null, { status: 303, headers: { Location: address } });

/**
 * Answers a form that brought a nomination's letter.
 * @param page where the form stands: complaints lead back there, and whoever is signed out is asked to sign in there.
 * @param onTo where it leads when it is done.
 */
export function answerLetter(outcome: Outcome, page: string, onTo: (result: unknown) => string): Response {
  if (outcome.status === "done") return go(onTo(outcome.result));
  if (outcome.status === "invalid")
    return go(backTo(page, outcome.typed, "document" in outcome.errors ? "file" : "fields"));
  if (outcome.status === "conflict") return go(backTo(page, outcome.typed, "changed"));
  if (isSignedOut(outcome)) return go(page);
  return new Response(outcome.message, { status: statusOf(outcome) });
}
