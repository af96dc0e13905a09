import "server-only";
import { database } from "@/lib/database/client";

/** @returns the measures of a State's plans that stand, plan by plan. For who may tell of them. */
export async function measuresToName(stateCode: string) {
  const rows = await database().measure.findMany({
    where: { withdrawnAt: null, plan: { stateCode, withdrawnAt: null } },
    orderBy: [{ plan: { sequence: "asc" } }, { place: "asc" }],
    select: { id: true, number: true, text: true, plan: { select: { sequence: true } } },
  });
  return rows.map(({ plan, ...measure }) => ({ ...measure, plan: plan.sequence }));
}
