import { handler } from "@/lib/access/handler";
import { isSignedOut, statusOf } from "@/lib/access/outcome";
import { keepCorrections } from "@/lib/notes/drafts/keep-corrections";
import { answerWith } from "@/lib/request/context";

/** Keeps the form as it stands: a script goes on typing; whoever leaves it for later goes back to their notes. */
export const POST = handler(keepCorrections, (outcome, request) => {
  const status = statusOf(outcome);
  const isForm = (request.headers.get("Accept") ?? "").includes("text/html");
  if (!isForm || (status >= 400 && !isSignedOut(outcome)))
    return new Response(null, { status: status === 200 ? 204 : status });
  // What was sent is given back, to be sent again once signed in (server/answer.mjs).
  if (isSignedOut(outcome)) answerWith(status);
  return new Response(null, { status: 303, headers: { Location: "/meetings/from-note" } });
});
