"use server";

import { action } from "@/lib/access/action";
import { withdrawActivity } from "@/lib/activities/withdraw-activity";

export const withdraw = action(withdrawActivity, { goTo: () => "/activities?done=withdrawn" });
