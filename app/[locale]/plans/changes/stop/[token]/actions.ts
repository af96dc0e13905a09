"use server";

import { action } from "@/lib/access/action";
import { stopMail } from "@/lib/plans/stop-mail";

export const stop = action(stopMail, { goTo: ({ token }) => `/plans/changes/stop/${token ?? ""}?done=stopped` });
