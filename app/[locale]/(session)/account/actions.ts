"use server";

import { action } from "@/lib/access/action";
import { endOtherSessions } from "@/lib/accounts/end-session";

export const endOthers = action(endOtherSessions);
