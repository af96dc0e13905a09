"use server";

import { action } from "@/lib/access/action";
import { answerInvitationByLink } from "@/lib/invitations/answer-invitation";

export const answer = action(answerInvitationByLink, {
  goTo: ({ token }) => `/meetings/answer/${token ?? ""}?done=answered`,
});
