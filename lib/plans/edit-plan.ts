import "server-only";
import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { namesSources } from "@/lib/access/can";
import type { Write } from "@/lib/access/door";
import { Conflict, Invalid } from "@/lib/access/outcome";
import { lastChangedBy } from "@/lib/audit/last-changed-by";
import type { Transaction } from "@/lib/database/client";
import { requestContext } from "@/lib/request/context";
import { findPlan, holdPlan, type PlanSubject } from "./find-plan";
import { asTyped, factColumns, planOnRecord, type PlanOnRecord } from "./plan-columns";
import { editPlanSchema } from "./record-schema";
import { sourceOf } from "./say-source";

type Input = z.infer<typeof editPlanSchema>;

/** Holds a plan and reads it as it stands. @throws Conflict where somebody changed it since it was seen. */
export async function heldAsSeen(transaction: Transaction, planId: string, version: number): Promise<PlanOnRecord> {
  await holdPlan(transaction, planId);
  const plan = await planOnRecord({ id: planId }, transaction);
  if (!plan) throw new Invalid({ form: "planGone" });
  if (plan.version === version) return plan;
  throw new Conflict(
    asTyped(plan, requestContext().locale),
    plan.version,
    await lastChangedBy(transaction, "Plan", planId),
  );
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Whether something is said that did not stand on record: other than who may read it. */
function saysSomethingNew(plan: PlanOnRecord, facts: ReturnType<typeof factColumns>): boolean {
  return (Object.keys(facts) as (keyof typeof facts)[]).some((name) => !isSame(plan[name], facts[name]));
}

/**
 * Where a plan is known from, once it is edited. What the coordinator says anew waits for the State's confirmation; what a State
 * says is its own, what sources said or disagreed about stays in the history.
 */
function origin(actor: Actor, plan: PlanOnRecord, input: Input, facts: ReturnType<typeof factColumns>) {
  const isNew = saysSomethingNew(plan, facts);
  const unconfirmed = { confirmedAt: null, confirmedById: null };
  if (!namesSources(actor))
    return isNew ? { ...unconfirmed, ...sourceOf(actor, input), kindNote: null, conflict: null } : {};
  const isSameSource = plan.source === input.source && plan.confidence === input.confidence;
  return isNew || !isSameSource ? { ...unconfirmed, ...sourceOf(actor, input) } : {};
}

/** Changes what is said of a plan. */
export const editPlan: Write<Input, PlanSubject, PlanSubject> = {
  permission: "plan.edit",
  schema: editPlanSchema,
  load: findPlan,
  async verb(transaction, { input, record, actor }) {
    const plan = await heldAsSeen(transaction, record.planId, input.version);
    const facts = factColumns(input);
    await transaction.plan.update({
      where: { id: record.planId },
      data: { ...facts, circle: input.circle, ...origin(actor, plan, input, facts), version: plan.version + 1 },
      select: { id: true },
    });
    return record;
  },
};
