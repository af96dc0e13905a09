"use server";

import { action } from "@/lib/access/action";
import { requestLink } from "@/lib/accounts/request-link";

export const askForLink = action(requestLink, { goTo: () => "/sign-in?done=linkSent" });
