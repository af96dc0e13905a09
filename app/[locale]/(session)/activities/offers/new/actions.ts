"use server";

import { action } from "@/lib/access/action";
import { addOffer } from "@/lib/offers/add-offer";

export const add = action(addOffer, {
  goTo: (_typed, result) => `/activities/offers/${(result as { id: string }).id}?done=added`,
});
