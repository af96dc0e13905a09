"use server";

import { action } from "@/lib/access/action";
import { serve as saveServed } from "@/lib/activities/serve";

export const serve = action(saveServed, {
  goTo: (_typed, result) => `/activities/${(result as { slug: string }).slug}/edit?done=served`,
});
