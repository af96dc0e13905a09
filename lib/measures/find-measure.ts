import "server-only";
import type { Actor } from "@/lib/access/actor";
import { planCirclesOf, type Subject } from "@/lib/access/can";
import { database, type Transaction } from "@/lib/database/client";

/** What verbs on a plan's measures are about. */
export interface PlanSubject extends Subject {
  planId: string;
  stateCode: string;
  sequence: number;
}

export interface MeasureSubject extends PlanSubject {
  measureId: string;
}

const plan = { select: { id: true, stateCode: true, sequence: true } } as const;
const readable = (actor: Actor) => ({ circle: { in: planCirclesOf(actor) }, withdrawnAt: null });
const subjectOf = ({ id, ...found }: { id: string; stateCode: string; sequence: number }) => ({ planId: id, ...found });

/** @returns a State's plan by its place in sequence; null where the actor may know of none. */
export async function findPlan(asked: { stateCode: string; plan: number }, actor: Actor): Promise<PlanSubject | null> {
  const where = { stateCode: asked.stateCode, sequence: asked.plan, ...readable(actor) };
  const found = await database().plan.findFirst({ where, ...plan });
  return found && subjectOf(found);
}

/** @returns a measure that stands; null where the actor may know of none. */
export async function findMeasure({ measureId }: { measureId: string }, actor: Actor): Promise<MeasureSubject | null> {
  const where = { id: measureId, withdrawnAt: null, plan: readable(actor) };
  const found = await database().measure.findFirst({ where, select: { plan } });
  return found && { measureId, ...subjectOf(found.plan) };
}

/** @returns the measure of something reported that stands. */
export async function findProgress(
  { progressId }: { progressId: string },
  actor: Actor,
): Promise<MeasureSubject | null> {
  const where = { id: progressId, withdrawnAt: null, measure: { withdrawnAt: null, plan: readable(actor) } };
  const found = await database().measureProgress.findFirst({
    where,
    select: { measureId: true, measure: { select: { plan } } },
  });
  return found && { measureId: found.measureId, ...subjectOf(found.measure.plan) };
}

/** From here to the end of the transaction nobody else changes what a plan's measures are. */
export async function holdMeasures(transaction: Transaction, planId: string): Promise<void> {
  await transaction.$queryRaw`SELECT 1 AS "held" FROM "Plan" WHERE "id" = ${planId}::uuid FOR UPDATE`;
}
