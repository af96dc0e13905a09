"use server";

import { action } from "@/lib/access/action";
import { endNeed } from "@/lib/needs/end-need";
import { editNeed, stateNeed } from "@/lib/needs/state-need";

const to = (done: string) => ({
  goTo: (_typed: unknown, result: unknown) =>
    `/plans/${(result as { stateCode: string }).stateCode}/needs?done=${done}`,
});

export const state = action(stateNeed, to("stated"));
export const edit = action(editNeed, to("edited"));
export const end = action(endNeed, to("ended"));
