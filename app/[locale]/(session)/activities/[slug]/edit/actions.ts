"use server";

import { action } from "@/lib/access/action";
import type { Added } from "@/lib/activities/add-activity";
import { editActivity } from "@/lib/activities/edit-activity";

const afterwards = (result: Added) => (result.step === "save" ? `/activities/${result.slug}/edit?done=edited` : null);

export const edit = action(editActivity, { goTo: (_typed, result) => afterwards(result as Added) });
