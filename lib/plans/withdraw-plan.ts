import "server-only";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { Conflict } from "@/lib/access/outcome";
import { findPlan, type PlanSubject } from "./find-plan";
import { heldAsSeen } from "./edit-plan";
import { withdrawPlanSchema } from "./record-schema";
import type { Step } from "./say-withdrawal";

/** Takes back a plan that is none or was recorded twice, with all that belongs to it: it stays on record, with the reason. */
export const withdrawPlan: Write<z.infer<typeof withdrawPlanSchema>, PlanSubject, PlanSubject & { step: Step }> = {
  permission: "plan.withdraw",
  schema: withdrawPlanSchema,
  load: findPlan,
  async verb(transaction, { input: { version, reason, step }, record }) {
    if (step !== "withdraw") return { ...record, step: { name: step, lines: [] } };
    await heldAsSeen(transaction, record.planId, version).catch((error: unknown) => {
      throw error instanceof Conflict ? new Conflict({}, error.version, error.by, "changedMeanwhile") : error;
    });
    await transaction.plan.update({
      where: { id: record.planId },
      data: { withdrawnAt: new Date(), withdrawnReason: reason, version: version + 1 },
      select: { id: true },
    });
    return { ...record, step: { name: "done", lines: [] } };
  },
};
