"use server";

import { action } from "@/lib/access/action";
import { acceptDeparture, declineProposal } from "@/lib/proposals/decide-proposal";

export const accept = action(acceptDeparture, { goTo: () => "/directory?done=accepted" });
export const decline = action(declineProposal, { goTo: () => "/directory?done=declined" });
