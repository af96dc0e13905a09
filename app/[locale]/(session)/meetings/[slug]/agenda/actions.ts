"use server";

import { action } from "@/lib/access/action";
import { removeItem } from "@/lib/agenda/order-items";
import { addItem, editItem } from "@/lib/agenda/save-item";
import type { MeetingSubject } from "@/lib/meetings/find-meeting";

const to = (done: string) => ({
  goTo: (_typed: unknown, result: unknown) => `/meetings/${(result as MeetingSubject).slug}/agenda?done=${done}`,
});

export const add = action(addItem, to("added"));
export const edit = action(editItem, to("edited"));
export const remove = action(removeItem, to("removed"));
