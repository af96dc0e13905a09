"use server";

import { action } from "@/lib/access/action";
import { addActivity, type Added } from "@/lib/activities/add-activity";

const afterwards = (result: Added) => (result.step === "save" ? `/activities/${result.slug}/serves?done=added` : null);

export const add = action(addActivity, { goTo: (_typed, result) => afterwards(result as Added) });
