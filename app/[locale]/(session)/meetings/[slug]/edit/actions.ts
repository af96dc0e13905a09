"use server";

import { action } from "@/lib/access/action";
import { editMeeting } from "@/lib/meetings/edit-meeting";

export const edit = action(editMeeting, {
  goTo: (_typed, result) => `/meetings/${(result as { slug: string }).slug}/edit?done=edited`,
});
