"use server";

import { action } from "@/lib/access/action";
import { answerIntroduction } from "@/lib/introductions/answer-introduction";

export const answer = action(answerIntroduction, {
  goTo: (typed, result) =>
    `/activities/offers/introductions/${typed.introduction ?? ""}?done=${(result as { answer: string }).answer}`,
});
