import "server-only";
import type { z } from "zod";
import { wordsOf } from "@/i18n/words-of";
import type { Write } from "@/lib/access/door";
import { Conflict } from "@/lib/access/outcome";
import { requestContext } from "@/lib/request/context";
import { findPlan, type PlanSubject } from "./find-plan";
import { heldAsSeen } from "./edit-plan";
import { withdrawPlanSchema } from "./record-schema";
import { finished, type Step } from "./say-withdrawal";

/** Takes back a plan that is none or was recorded twice, with all that belongs to it: it stays on record, with the reason. */
export const withdrawPlan: Write<z.infer<typeof withdrawPlanSchema>, PlanSubject, PlanSubject & { step: Step }> = {
  permission: "plan.withdraw",
  schema: withdrawPlanSchema,
  load: findPlan,
  async verb(transaction, { input: { plan, version, reason, step: name }, record }) {
    if (name !== "withdraw") {
      const t = await wordsOf(requestContext().locale, "planRecord.withdraw.check");
      const typed = { plan, version: String(version), reason };
      return { ...record, step: { name, lines: [{ label: t("reason"), text: reason }], typed } };
    }
    await heldAsSeen(transaction, record.planId, version).catch((error: unknown) => {
      throw error instanceof Conflict ? new Conflict({}, error.version, error.by, "changedMeanwhile") : error;
    });
    await transaction.plan.update({
      where: { id: record.planId },
      data: { withdrawnAt: new Date(), withdrawnReason: reason, version: version + 1 },
      select: { id: true },
    });
    return { ...record, step: finished };
  },
};
