import "server-only";
import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { Write } from "@/lib/access/door";
import { Invalid } from "@/lib/access/outcome";
import type { Transaction } from "@/lib/database/client";
import { findPlanOfEvent, holdPlan, type PlanSubject } from "./find-plan";
import { withdrawEventSchema } from "./record-schema";
import { addEvent } from "./report-event";
import { sourceOf } from "./say-source";
import { finished, sayWithdrawal, typedAs, type Step } from "./say-withdrawal";

type Input = z.infer<typeof withdrawEventSchema>;

async function carryOut(transaction: Transaction, actor: Actor, planId: string, input: Input): Promise<void> {
  const { count } = await transaction.planEvent.updateMany({
    where: { id: input.event, withdrawnAt: null },
    data: { withdrawnAt: new Date(), withdrawnReason: input.reason },
  });
  if (count === 0) throw new Invalid({ form: "eventGone" });
  if (input.instead === "event") {
    const { event, reason: _, instead: __, step: ___, ...said } = input;
    await addEvent(transaction, actor, { ...said, planId, replacesId: event });
  }
}

/**
 * Takes back what is not so, with the reason, and puts what is in its place. A State may say so of its own plans whatever the
 * source: what the source said stays on record, withdrawn. First it says what would happen, to check.
 */
export const withdrawEvent: Write<Input, PlanSubject, PlanSubject & { step: Step }> = {
  permission: "planEvent.withdraw",
  schema: withdrawEventSchema,
  load: findPlanOfEvent,
  async verb(transaction, { input, record, actor }) {
    if (input.instead === "event") sourceOf(actor, input);
    if (input.step !== "withdraw") {
      const lines = input.step === "check" ? await sayWithdrawal(transaction, actor, input) : [];
      return { ...record, step: { name: input.step, lines, typed: typedAs(input) } };
    }
    await holdPlan(transaction, record.planId);
    await carryOut(transaction, actor, record.planId, input);
    return { ...record, step: finished };
  },
};
