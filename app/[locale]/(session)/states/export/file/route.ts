import { handler } from "@/lib/access/handler";
import { isSignedOut, statusOf, type Outcome } from "@/lib/access/outcome";
import { exportDirectory, type Order } from "@/lib/exports/export-directory";
import { fileOf } from "@/lib/exports/file";
import { answerWith, requestContext } from "@/lib/request/context";

const wrongFields = ["columns", "format", "parts", "states"];

/** Back to the form with what was chosen, and what is wrong with it. */
function back({ errors, typed }: Extract<Outcome, { status: "invalid" }>): Response {
  const kept = Object.entries(typed).filter(([name, value]) => name !== "entry" && value !== "");
  const asked = new URLSearchParams(kept);
  const wrong = wrongFields.find((name) => name in errors);
  if (wrong) asked.set("wrong", wrong);
  return new Response(null, { status: 303, headers: { Location: `/states/export?${asked.toString()}` } });
}

/** Gives a copy of the directory as a file, and notes that it was taken. */
export const POST = handler(exportDirectory, (outcome) => {
  if (outcome.status === "done") return fileOf(outcome.result as Order);
  if (outcome.status === "invalid") return back(outcome);
  const status = outcome.status === "failed" && requestContext().databaseAway ? 503 : statusOf(outcome);
  if (isSignedOut(outcome)) answerWith(status);
  return new Response(outcome.message, { status });
});
