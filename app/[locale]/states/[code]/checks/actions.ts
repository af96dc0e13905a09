"use server";

import { action } from "@/lib/access/action";
import { answerCheck } from "@/lib/checks/answer-check";
import type { RequestSubject } from "@/lib/checks/settle";

export const answer = action(answerCheck, {
  goTo: ({ answer: said }, result) =>
    `/states/${(result as RequestSubject).stateCode}?done=${said === "correct" ? "confirmed" : "answered"}`,
});
