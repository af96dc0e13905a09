"use server";

import { action } from "@/lib/access/action";
import { answerInvitation } from "@/lib/invitations/answer-invitation";

export const answer = action(answerInvitation, {
  goTo: (_typed, result) => `/meetings/${(result as { slug: string }).slug}/answer?done=answered`,
});
