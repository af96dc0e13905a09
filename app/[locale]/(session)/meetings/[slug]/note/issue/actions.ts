"use server";

import { action } from "@/lib/access/action";
import { issueNote } from "@/lib/notes/issue-note";

export const issue = action(issueNote, {
  goTo: (_typed, result) => `/meetings/${(result as { slug: string }).slug}/note?done=issued`,
});
