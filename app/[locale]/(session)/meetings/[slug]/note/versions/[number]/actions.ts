"use server";

import { action } from "@/lib/access/action";
import { takeUpVersion } from "@/lib/notes/save-note";

export const takeUp = action(takeUpVersion, {
  goTo: (_typed, result) => `/meetings/${(result as { slug: string }).slug}/note?done=takenUp`,
});
