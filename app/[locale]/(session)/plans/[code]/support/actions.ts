"use server";

import { action } from "@/lib/access/action";
import { editSupport } from "@/lib/support/edit-support";
import { recordSupport } from "@/lib/support/record-support";
import { confirmSupport, withdrawSupport } from "@/lib/support/settle-support";

const to = (done: string) => ({
  goTo: (_typed: unknown, result: unknown) =>
    `/plans/${(result as { stateCode: string }).stateCode}/support?done=${done}`,
});

export const record = action(recordSupport, to("recorded"));
export const edit = action(editSupport, to("edited"));
export const withdraw = action(withdrawSupport, to("withdrawn"));
export const confirm = action(confirmSupport, to("confirmed"));
