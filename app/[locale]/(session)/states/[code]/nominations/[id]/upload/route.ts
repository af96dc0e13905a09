import { uploadHandler } from "@/lib/access/handler";
import type { Outcome } from "@/lib/access/outcome";
import { answerLetter } from "@/lib/nominations/answer-letter";
import { correctNomination } from "@/lib/nominations/mend-nomination";

function respond(outcome: Outcome, request: Request): Response {
  const [page = "", state = ""] = /^(\/states\/[A-Z]{2})\/nominations\/[^/]+/.exec(new URL(request.url).pathname) ?? [];
  return answerLetter(outcome, page, () => `${state}/appointments?done=nominationCorrected`);
}

/** Corrects a nomination, with another letter where one is brought. */
export const POST = uploadHandler(correctNomination, respond);
