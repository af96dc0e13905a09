"use server";

import { action } from "@/lib/access/action";
import { editEntry, type Edited } from "@/lib/contacts/edit-entry";
import type { Typed } from "@/lib/access/outcome";

function afterwards({ wholesale }: Typed, { stateCode, changed }: Edited): string {
  if (wholesale === "theirs") return `/states/${stateCode}?done=theirs`;
  return `/states/${stateCode}?done=${changed ? "saved" : "unchanged"}`;
}

export const save = action(editEntry, { goTo: (typed, result) => afterwards(typed, result as Edited) });
