"use server";

import { action } from "@/lib/access/action";
import { openCheck, type Opened } from "@/lib/checks/open-check";

const afterwards = (result: Opened) => (result.step === "open" ? `/checks/${result.slug}?done=opened` : null);

export const open = action(openCheck, { goTo: (_typed, result) => afterwards(result as Opened) });
