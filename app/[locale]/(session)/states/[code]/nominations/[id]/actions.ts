"use server";

import { action } from "@/lib/access/action";
import { withdrawNomination } from "@/lib/nominations/mend-nomination";

export const withdraw = action(withdrawNomination, {
  goTo: (_typed, result) =>
    `/states/${(result as { stateCode: string }).stateCode}/appointments?done=nominationWithdrawn`,
});
