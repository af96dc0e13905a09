"use server";

import { action } from "@/lib/access/action";
import { sayFollowUp } from "@/lib/activities/say-follow-up";

export const say = action(sayFollowUp, {
  goTo: (_typed, result) => `/activities/${(result as { slug: string }).slug}/follow-up?done=said`,
});
