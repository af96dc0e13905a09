import "server-only";
import type { Precision } from "@/lib/database/generated/enums";
import { visitor } from "@/lib/access/actor";
import { groupBy } from "@/lib/group";
import { plansOnDay } from "./as-of";
import { knownPlans } from "./queries";
import { stateStanding, type Stage } from "./rules";
import { plainTitles } from "./titles";

/** How much of a "YYYY-MM-DD" each precision vouches for. */
const lengths = { day: 10, month: 7, year: 4 } satisfies Record<Precision, number>;

/** @returns as much of a stored date as is known: "2012-04-30", "2012-04" or "2012". */
export const cut = (date: string | null, precision: Precision | null): string | null =>
  date === null || precision === null ? null : date.slice(0, lengths[precision]);

/** @returns the plans known on a day, as the API gives them. */
export async function plansForApi(day: string, stateCode?: string) {
  const [plans, titleOf] = await Promise.all([knownPlans(visitor, stateCode), plainTitles()]);
  return [...groupBy(plans, (plan) => plan.stateCode).values()].flatMap((ofState) =>
    plansOnDay(ofState, day).map(({ plan, stage, events }) => ({
      stateCode: plan.stateCode,
      sequence: plan.sequence,
      kind: plan.kind,
      title: titleOf(plan),
      stage,
      periodFrom: cut(plan.periodFrom, plan.periodFromPrecision),
      periodTo: cut(plan.periodTo, plan.periodToPrecision),
      periodNote: plan.periodNote,
      instrument: plan.instrument,
      source: plan.source,
      confidence: plan.confidence,
      confirmedOn: plan.confirmedOn,
      conflict: plan.conflict,
      events: events.map(({ kind, date, precision, by, source, confidence, confirmedOn }) => ({
        kind,
        date: cut(date, precision),
        precision,
        by,
        source,
        confidence,
        confirmedOn,
      })),
    })),
  );
}

/** @returns where each State with a plan on record stood on a day, by its code. */
export async function planStages(day: string): Promise<Map<string, Stage>> {
  const byState = groupBy(await knownPlans(visitor), ({ stateCode }) => stateCode);
  return new Map([...byState].map(([code, plans]) => [code, stateStanding(plans, day).stage]));
}
