"use server";

import { action } from "@/lib/access/action";
import { askIntroduction, type AskedFor } from "@/lib/introductions/ask-introduction";

const afterwards = ({ offer, came }: AskedFor) => `/activities/offers/${offer}?done=${came}`;

export const ask = action(askIntroduction, { goTo: (_typed, result) => afterwards(result as AskedFor) });
