"use server";

import { action } from "@/lib/access/action";
import { invite as inviteTo, type Invited } from "@/lib/invitations/invite";

const afterwards = (result: Invited) =>
  result.step === "open" ? `/meetings/${result.slug}/invitations?done=invited` : null;

export const invite = action(inviteTo, { goTo: (_typed, result) => afterwards(result as Invited) });
