"use server";

import { action } from "@/lib/access/action";
import { withdrawOffer } from "@/lib/offers/edit-offer";

export const withdraw = action(withdrawOffer, { goTo: () => "/activities/offers?done=withdrawn" });
