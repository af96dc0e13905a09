import { periodEnd } from "@/lib/dates";
import { endOf, type PlanOnDay } from "./as-of";

/** The day on which a plan can last have come to the stage that it is at; null where that is not known. */
function reachedOn({ plan, stage, lastKnown, events }: PlanOnDay): string | null {
  if (stage === "expired")
    return plan.periodTo && plan.periodToPrecision && periodEnd(plan.periodTo, plan.periodToPrecision);
  const reached = events.findLast(({ kind, date, by }) => kind === lastKnown && date !== null && !by);
  return reached ? endOf(reached) : null;
}

/**
 * For how long a State has been at its stage, as far as is certain: counted from the last day on which it can have begun.
 * @param plans the latest first.
 * @returns whole years; null where it is not known since when.
 */
export function stageAge(plans: PlanOnDay[], day: string): number | null {
  const standing = plans.find(({ stage }) => stage !== "unknown");
  const since = standing && reachedOn(standing);
  if (!since) return null;
  const years = Number(day.slice(0, 4)) - Number(since.slice(0, 4));
  return day.slice(5) < since.slice(5) ? years - 1 : years;
}
