"use server";

import { action } from "@/lib/access/action";
import { addPlan } from "@/lib/plans/add-plan";
import { confirmFacts } from "@/lib/plans/confirm-facts";
import { editPlan } from "@/lib/plans/edit-plan";
import { removePlanText } from "@/lib/plans/plan-text";
import { reportEvent } from "@/lib/plans/report-event";
import type { Step } from "@/lib/plans/say-withdrawal";
import { withdrawEvent } from "@/lib/plans/withdraw-event";
import { withdrawPlan } from "@/lib/plans/withdraw-plan";

interface Written {
  stateCode: string;
  sequence: number;
}

const hub = (result: unknown, done: string) => {
  const { stateCode, sequence } = result as Written;
  return `/plans/${stateCode}/report?done=${done}#plan-${sequence}`;
};
const atTheEnd = (result: unknown, done: string) =>
  (result as { step: Step }).step.name === "done" ? hub(result, done) : null;

export const confirm = action(confirmFacts, {
  goTo: (_typed, result) => {
    const { stateCode, count } = result as { stateCode: string; count: number };
    return `/plans/${stateCode}/report?confirmed=${count}`;
  },
});
export const report = action(reportEvent, { goTo: (_typed, result) => hub(result, "reported") });
export const withdraw = action(withdrawEvent, {
  goTo: ({ instead }, result) => atTheEnd(result, instead === "event" ? "replaced" : "withdrawn"),
});
export const add = action(addPlan, { goTo: (_typed, result) => hub(result, "added") });
export const edit = action(editPlan, { goTo: (_typed, result) => hub(result, "edited") });
export const remove = action(withdrawPlan, { goTo: (_typed, result) => atTheEnd(result, "removed") });
export const takeTextOff = action(removePlanText, {
  goTo: (_typed, result) => {
    const { stateCode, sequence } = result as Written;
    return `/plans/${stateCode}/report/plan/${sequence}?done=taken`;
  },
});
