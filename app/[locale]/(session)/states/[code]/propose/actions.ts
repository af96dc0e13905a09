"use server";

import { action } from "@/lib/access/action";
import { makeProposal } from "@/lib/proposals/make-proposal";
import { withdrawProposal } from "@/lib/proposals/withdraw-proposal";

const to = (done: string) => ({
  goTo: (_typed: unknown, result: unknown) => `/states/${(result as { stateCode: string }).stateCode}?done=${done}`,
});

export const propose = action(makeProposal, to("proposed"));
export const takeBack = action(withdrawProposal, to("takenBack"));
