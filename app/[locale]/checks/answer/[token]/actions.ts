"use server";

import { action } from "@/lib/access/action";
import { answerByLink, type AnsweredByLink } from "@/lib/checks/answer-check";

function afterwards(token: string, said: string, { stateCode, appointmentId, hasAccount }: AnsweredByLink): string {
  if (said === "change" && hasAccount) return `/states/${stateCode}/edit?entry=${appointmentId}`;
  return `/checks/answer/${token}?done=${said}`;
}

export const answer = action(answerByLink, {
  goTo: ({ token, answer: said }, result) => afterwards(token ?? "", said ?? "", result as AnsweredByLink),
});
