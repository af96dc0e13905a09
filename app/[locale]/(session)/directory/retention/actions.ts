"use server";

import { action } from "@/lib/access/action";
import { declineErasure } from "@/lib/persons/decline-erasure";
import { erasePersons } from "@/lib/persons/erase-persons";
import { setRetention } from "@/lib/persons/set-retention";

const to = (done: string) => ({ goTo: () => `/directory/retention?done=${done}` });

export const erase = action(erasePersons, to("erased"));
export const decline = action(declineErasure, to("declined"));
export const keep = action(setRetention, to("saved"));
