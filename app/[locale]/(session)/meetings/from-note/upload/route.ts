import { uploadHandler } from "@/lib/access/handler";
import { statusOf, type Outcome } from "@/lib/access/outcome";
import { keepNoteFile, type Kept } from "@/lib/notes/drafts/keep-note";

const go = (address: string) => new Response(null, { status: 303, headers: { Location: address } });

function respond(outcome: Outcome): Response {
  if (outcome.status === "done") {
    const kept = outcome.result as Kept;
    return go(
      "trouble" in kept ? `/meetings/from-note?trouble=${kept.trouble}` : `/meetings/from-note/${kept.draftId}`,
    );
  }
  // Whoever is signed out is asked to sign in there; nobody else sees the form.
  if (outcome.status === "refused" && outcome.reason === "signedOut") return go("/meetings/from-note");
  if (outcome.status === "refused") return new Response(outcome.message, { status: statusOf(outcome) });
  return go("/meetings/from-note?trouble=failed");
}

/** Takes in a note, then leads on to what was understood of it. */
export const POST = uploadHandler(keepNoteFile, respond);
