"use server";

import { action } from "@/lib/access/action";
import { addMeasure } from "@/lib/measures/add-measure";
import { editMeasure } from "@/lib/measures/edit-measure";
import type { MeasureSubject } from "@/lib/measures/find-measure";
import { reportProgress } from "@/lib/measures/report-progress";
import { withdrawMeasure } from "@/lib/measures/withdraw-measure";
import { withdrawProgress } from "@/lib/measures/withdraw-progress";

const toMeasure = (done: string) => (_typed: unknown, result: unknown) => {
  const { stateCode, measureId } = result as MeasureSubject;
  return `/plans/${stateCode}/measures/${measureId}?done=${done}`;
};

export const add = action(addMeasure, { goTo: toMeasure("added") });
export const edit = action(editMeasure, { goTo: toMeasure("edited") });
export const withdraw = action(withdrawMeasure, {
  goTo: (_typed, result) => {
    const { stateCode, sequence } = result as MeasureSubject;
    return `/plans/${stateCode}/measures?plan=${sequence}&done=withdrawn`;
  },
});
export const report = action(reportProgress, { goTo: toMeasure("reported") });
export const takeBack = action(withdrawProgress, { goTo: toMeasure("takenBack") });
