import "server-only";
import type { Subject } from "@/lib/access/can";
import { database, type Transaction } from "@/lib/database/client";

/** A plan that something is written about. */
export interface PlanSubject extends Subject {
  planId: string;
  stateCode: string;
  sequence: number;
}

const fields = { id: true, stateCode: true, sequence: true } as const;
const asSubject = (found: { id: string; stateCode: string; sequence: number }): PlanSubject => ({
  planId: found.id,
  stateCode: found.stateCode,
  sequence: found.sequence,
});

/** @returns the plan of that id; null where there is none, or it was withdrawn. */
export async function findPlan({ plan: id }: { plan: string }): Promise<PlanSubject | null> {
  const found = await database().plan.findFirst({ where: { id, withdrawnAt: null }, select: fields });
  return found && asSubject(found);
}

/** @returns the plan to which an event belongs; null where there is no such event. */
export async function findPlanOfEvent({ event: id }: { event: string }): Promise<PlanSubject | null> {
  const found = await database().planEvent.findFirst({
    where: { id, plan: { withdrawnAt: null } },
    select: { plan: { select: fields } },
  });
  return found && asSubject(found.plan);
}

/** Holds a plan until the transaction ends: who else writes about it waits. */
export async function holdPlan(transaction: Transaction, planId: string): Promise<void> {
  await transaction.$queryRaw`SELECT 1 AS "held" FROM "Plan" WHERE "id" = ${planId}::uuid FOR UPDATE`;
}
