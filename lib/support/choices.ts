import "server-only";
import { database } from "@/lib/database/client";
import type { PlanKind } from "@/lib/database/generated/enums";
import { plainDate } from "@/lib/dates";
import { planChoices, type PlanChoices } from "@/lib/meetings/plan-choices";

/** What there is to choose from when something is told of a State's plans. */
export interface ToldChoices extends Pick<PlanChoices, "states" | "organisations"> {
  /** The State's own, in sequence. */
  plans: { id: string; sequence: number; kind: PlanKind }[];
  /** Those on record, the latest first; `day`: on which it begins. */
  meetings: { id: string; title: string; day: string }[];
}

/** @returns the plans of a State that stand, in sequence. For who may tell of them. */
export const plansToName = (stateCode: string): Promise<ToldChoices["plans"]> =>
  database().plan.findMany({
    where: { stateCode, withdrawnAt: null },
    orderBy: { sequence: "asc" },
    select: { id: true, sequence: true, kind: true },
  });

/** @param stateCode the State of which it is told. */
export async function supportChoices(locale: string, stateCode: string): Promise<ToldChoices> {
  const [{ states, organisations }, plans, meetings] = await Promise.all([
    planChoices(locale, []),
    plansToName(stateCode),
    database().meeting.findMany({
      where: { cancelledAt: null },
      orderBy: { startsOn: "desc" },
      select: { id: true, title: true, startsOn: true },
    }),
  ]);
  return {
    ...{ states, organisations, plans },
    meetings: meetings.map(({ startsOn, ...meeting }) => ({ ...meeting, day: plainDate(startsOn) })),
  };
}
