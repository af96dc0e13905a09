import { handler } from "@/lib/access/handler";
import { withdrawDelegate } from "@/lib/meetings/withdraw-delegate";
import { answerDesk } from "@/lib/meetings/desk-answer";

/** Takes a delegate who was added at the desk off the list. */
export const POST = handler(withdrawDelegate, (outcome, request) =>
  answerDesk(outcome, request, () => [{ done: "delegateWithdrawn" }, "content"]),
);
