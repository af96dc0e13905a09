"use server";

import { action } from "@/lib/access/action";
import { editOffer } from "@/lib/offers/edit-offer";

export const edit = action(editOffer, {
  goTo: (_typed, result) => `/activities/offers/${(result as { id: string }).id}?done=edited`,
});
