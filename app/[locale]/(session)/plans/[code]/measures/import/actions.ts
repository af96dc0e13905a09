"use server";

import { action } from "@/lib/access/action";
import { applyList } from "@/lib/measures/import/apply-list";
import type { ListSubject } from "@/lib/measures/import/find-list";
import { giveUpList } from "@/lib/measures/import/give-up-list";
import { mapMeasureColumns } from "@/lib/measures/import/map-columns";

const toPlan = (done: string) => (_typed: unknown, result: unknown) => {
  const { stateCode, sequence } = result as ListSubject;
  return `/plans/${stateCode}/measures?plan=${sequence}&done=${done}`;
};

export const map = action(mapMeasureColumns, {
  goTo: (_typed, result) => {
    const { stateCode, importId } = result as ListSubject;
    return `/plans/${stateCode}/measures/import/${importId}`;
  },
});
export const apply = action(applyList, { goTo: toPlan("imported") });
export const giveUp = action(giveUpList, { goTo: toPlan("givenUp") });
