"use server";

import { action } from "@/lib/access/action";
import { editStateChannels } from "@/lib/state-channels/edit-state-channels";

export const save = action(editStateChannels, {
  goTo: (_typed, result) => `/states/${(result as { stateCode: string }).stateCode}?done=channels`,
});
