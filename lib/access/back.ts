import "server-only";
import { answerWith, requestContext } from "@/lib/request/context";
import { isSignedOut, statusOf, type Outcome } from "./outcome";

interface Back {
  /** What the address of the handler ends in, after that of the page. */
  from: string;
  /** What the page is told when it is done. */
  done: string;
  /** Where on the page to go then. */
  at?: (result: unknown) => string;
}

/** Answers a form that was posted to an address of its own: by going back to its page, which says what became of it (`?done=`, `?problem=`). */
export function backToPage(outcome: Outcome, request: Request, { from, done, at }: Back): Response {
  const { status } = outcome;
  if (status === "failed") {
    const code = requestContext().databaseAway ? 503 : statusOf(outcome);
    return new Response(outcome.message, { status: code, headers: { "Content-Type": "text/plain; charset=utf-8" } });
  }
  if (status === "refused" && !isSignedOut(outcome))
    return new Response(outcome.message, { status: 403, headers: { "Content-Type": "text/plain; charset=utf-8" } });
  // What was sent is given back, to be sent again once signed in (server/answer.mjs).
  if (isSignedOut(outcome)) answerWith(401);
  const page = new URL(request.url).pathname.replace(/^\/en(?=\/)/, "").slice(0, -from.length);
  const said = status === "done" ? `done=${done}` : `problem=${status}`;
  const place = status === "done" && at ? `#${at(outcome.result)}` : "";
  return new Response(null, { status: 303, headers: { Location: `${page}?${said}${place}` } });
}
