"use server";

import { action } from "@/lib/access/action";
import { cancelActivity } from "@/lib/activities/cancel-activity";

export const cancel = action(cancelActivity, {
  goTo: (_typed, result) => `/activities/${(result as { slug: string }).slug}/edit?done=cancelled`,
});
