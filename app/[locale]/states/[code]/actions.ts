"use server";

import { action } from "@/lib/access/action";
import { confirmEntry } from "@/lib/contacts/confirm-entry";
import type { EntrySubject } from "@/lib/contacts/standing-entry";

export const confirm = action(confirmEntry, {
  goTo: (_typed, result) => `/states/${(result as EntrySubject).stateCode}?done=confirmed`,
});
