"use server";

import { action } from "@/lib/access/action";
import { recordInvitation } from "@/lib/invitations/answer-invitation";
import { liftInvitationReturned, markInvitationReturned } from "@/lib/invitations/mark-returned";
import { remindInvited } from "@/lib/invitations/remind";
import { sendInvitationAgain } from "@/lib/invitations/send-again";

const to = (done: string) => ({
  goTo: (_typed: unknown, result: unknown) => `/meetings/${(result as { slug: string }).slug}/invitations?done=${done}`,
});

export const remind = action(remindInvited, to("reminded"));
export const record = action(recordInvitation, to("recorded"));
export const markReturned = action(markInvitationReturned, to("returned"));
export const lift = action(liftInvitationReturned, to("lifted"));
export const again = action(sendInvitationAgain, to("again"));
