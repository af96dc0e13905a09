"use server";

import { action } from "@/lib/access/action";
import { removeDocument } from "@/lib/meeting-documents/remove-document";

export const remove = action(removeDocument, {
  goTo: (_typed, result) => `/meetings/${(result as { slug: string }).slug}/documents?done=removed`,
});
