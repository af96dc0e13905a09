import { handler } from "@/lib/access/handler";
import { withdrawDelegation } from "@/lib/meetings/withdraw-delegation";
import { answerDesk } from "@/lib/meetings/desk-answer";

/** Takes a delegation that was added at the desk off the list. */
export const POST = handler(withdrawDelegation, (outcome, request) =>
  answerDesk(outcome, request, () => [{ done: "delegationWithdrawn" }, "content"]),
);
