import { isSignedOut, statusOf, type Outcome } from "@/lib/access/outcome";
import { answerWith, requestContext } from "@/lib/request/context";

interface Ways {
  file: (result: unknown) => Promise<Response>;
  /** What of the form goes back into the address of its page, where something in it is wrong. */
  kept: string[];
}

/** Answers a form that asks for a file: with the file, with the page it came from, which says what is wrong, or with a refusal. */
export async function answerFile(outcome: Outcome, request: Request, { file, kept }: Ways): Promise<Response> {
  if (outcome.status === "done") return file(outcome.result);
  if (outcome.status === "invalid") {
    const page = new URL(request.url).pathname.replace(/\/file$/, "").replace(/^\/[a-z]{2}\//, "/");
    const asked = kept.flatMap((name): [string, string][] =>
      outcome.typed[name] ? [[name, outcome.typed[name]]] : [],
    );
    const query = new URLSearchParams(asked).toString();
    return new Response(null, { status: 303, headers: { Location: query ? `${page}?${query}` : page } });
  }
  const status = outcome.status === "failed" && requestContext().databaseAway ? 503 : statusOf(outcome);
  if (isSignedOut(outcome)) answerWith(status);
  return new Response(outcome.message, { status });
}
