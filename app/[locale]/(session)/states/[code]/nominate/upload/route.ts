import { uploadHandler } from "@/lib/access/handler";
import type { Outcome } from "@/lib/access/outcome";
import { onwards } from "@/lib/nominations/address";
import { answerLetter } from "@/lib/nominations/answer-letter";
import { recordNomination, type Recorded } from "@/lib/nominations/record-nomination";

function respond(outcome: Outcome, request: Request): Response {
  const code = /\/states\/([A-Z]{2})\//.exec(new URL(request.url).pathname)?.[1] ?? "";
  return answerLetter(outcome, `/states/${code}/nominate`, (result) => {
    const { id, onTo } = result as Recorded;
    return onwards(code, onTo, id);
  });
}

/** Records a nomination with the letter itself, then leads on to appointing. */
export const POST = uploadHandler(recordNomination, respond);
