"use server";

import { action } from "@/lib/access/action";
import { planMeeting } from "@/lib/meetings/plan-meeting";

export const plan = action(planMeeting, {
  goTo: (_typed, result) => `/meetings/${(result as { slug: string }).slug}/agenda?done=planned`,
});
