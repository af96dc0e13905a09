"use server";

import { action } from "@/lib/access/action";
import { editLesson, shareLesson, withdrawLesson } from "@/lib/needs/share-lesson";

const to = (done: string) => ({
  goTo: (_typed: unknown, result: unknown) =>
    `/plans/${(result as { stateCode: string }).stateCode}/lessons?done=${done}`,
});

export const share = action(shareLesson, to("shared"));
export const edit = action(editLesson, to("edited"));
export const withdraw = action(withdrawLesson, to("withdrawn"));
