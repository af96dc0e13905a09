"use server";

import { action } from "@/lib/access/action";
import { addRecord, editRecord, withdrawRecord } from "@/lib/committee/keep-record";

const to = (done: string) => ({
  goTo: (_typed: unknown, result: unknown) =>
    `/plans/${(result as { stateCode: string }).stateCode}/committee?done=${done}`,
});

export const add = action(addRecord, to("added"));
export const edit = action(editRecord, to("corrected"));
export const withdraw = action(withdrawRecord, to("withdrawn"));
