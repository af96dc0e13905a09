import { handler } from "@/lib/access/handler";
import { addOrganisation } from "@/lib/meetings/add-delegation";
import { answerDesk } from "@/lib/meetings/desk-answer";

/** Adds an organisation that a desk kept while it could not reach the portal. */
export const POST = handler(addOrganisation, (outcome, request) =>
  answerDesk(outcome, request, (result) => [{}, (result as { id: string }).id]),
);
