import { handler } from "@/lib/access/handler";
import { addDelegate } from "@/lib/meetings/add-delegate";
import { answerDesk } from "@/lib/meetings/desk-answer";

/** Adds a delegate that a desk kept while it could not reach the portal. */
export const POST = handler(addDelegate, (outcome, request) =>
  answerDesk(outcome, request, (result) => [{}, (result as { id: string }).id]),
);
