"use server";

import { action } from "@/lib/access/action";
import { markSeen, orderMail } from "@/lib/plans/reader";

export const mark = action(markSeen, { goTo: () => "/plans/changes?done=marked" });
export const order = action(orderMail);
