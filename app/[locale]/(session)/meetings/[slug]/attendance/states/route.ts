import { handler } from "@/lib/access/handler";
import { addState } from "@/lib/meetings/add-delegation";
import { answerDesk } from "@/lib/meetings/desk-answer";

/** Adds a State that a desk kept while it could not reach the portal. */
export const POST = handler(addState, (outcome, request) =>
  answerDesk(outcome, request, (result) => [{}, (result as { id: string }).id]),
);
