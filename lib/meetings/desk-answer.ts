import "server-only";
import { isSignedOut, statusOf, type Outcome } from "@/lib/access/outcome";
import { answerWith, requestContext } from "@/lib/request/context";

/** What a script is told: little, and nothing of what it sent. */
function told(outcome: Outcome) {
  if (outcome.status === "invalid") return { message: Object.values(outcome.errors).join(" ") };
  if (outcome.status === "done") return { result: outcome.result };
  return { message: outcome.message };
}

const deskOf = (path: string) => /\/meetings\/[^/]+\/attendance/.exec(path)?.[0] ?? "/meetings";

/**
 * Answers what was posted to the desk: a script in JSON; a form by going back to its row, with what the desk was showing.
 * @param after what the address says when it is done, and the row to go to.
 */
export function answerDesk(
  outcome: Outcome,
  request: Request,
  after: (result: unknown) => [Record<string, string>, string],
) {
  const status = outcome.status === "failed" && requestContext().databaseAway ? 503 : statusOf(outcome);
  const form = (request.headers.get("Accept") ?? "").includes("text/html");
  if (!form || status >= 500) return Response.json({ status: outcome.status, ...told(outcome) }, { status });
  // What was sent is given back, to be sent again once signed in (server/answer.mjs).
  if (isSignedOut(outcome)) answerWith(status);
  const { pathname, searchParams } = new URL(request.url);
  const about = outcome.status === "invalid" && "day" in outcome.errors ? "day" : "invalid";
  const problem = outcome.status === "refused" ? "refused" : about;
  const [say, row] = outcome.status === "done" ? after(outcome.result) : [{ problem }, "content"];
  for (const [name, value] of Object.entries(say)) searchParams.set(name, value);
  const query = searchParams.size > 0 ? `?${searchParams}` : "";
  return new Response(null, { status: 303, headers: { Location: `${deskOf(pathname)}${query}#${row}` } });
}
