"use server";

import { action } from "@/lib/access/action";
import { requestErasure, takeBackErasure } from "@/lib/persons/request-erasure";

const to = (done: string) => ({ goTo: () => `/account/data?done=${done}` });

export const ask = action(requestErasure, to("asked"));
export const takeBack = action(takeBackErasure, to("takenBack"));
