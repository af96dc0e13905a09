import "server-only";
import { createHash } from "node:crypto";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { planCirclesOf } from "@/lib/access/can";
import type { Write } from "@/lib/access/door";
import { identifier } from "@/lib/access/fields";
import { database, type Transaction } from "@/lib/database/client";
import { documentFile } from "@/lib/meeting-documents/schema";
import { findPlan, holdPlan, type PlanSubject } from "./find-plan";

/** A file that is a plan's text no more goes, too. */
async function removeText(transaction: Transaction, planId: string): Promise<void> {
  await transaction.document.deleteMany({ where: { plan: { id: planId } } });
}

const putSchema = z.object({ plan: identifier, document: documentFile });

/** Keeps the text of a plan as a file, instead of the one that was there. */
export const putPlanText: Write<z.infer<typeof putSchema>, PlanSubject, PlanSubject> = {
  permission: "plan.edit",
  schema: putSchema,
  load: findPlan,
  async verb(transaction, { input: { document }, record, actor }) {
    await holdPlan(transaction, record.planId);
    await removeText(transaction, record.planId);
    const { name, type, bytes } = document;
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const { id } = await transaction.document.create({
      data: { name, type, bytes: new Uint8Array(bytes), sha256, uploadedById: actor.accountId ?? "" },
      select: { id: true },
    });
    await transaction.plan.update({
      where: { id: record.planId },
      data: { documentId: id, version: { increment: 1 } },
      select: { id: true },
    });
    return record;
  },
};

const removeSchema = z.object({ plan: identifier });

/** Takes the file with a plan's text off it. */
export const removePlanText: Write<z.infer<typeof removeSchema>, PlanSubject, PlanSubject> = {
  permission: "plan.edit",
  schema: removeSchema,
  load: findPlan,
  async verb(transaction, { record }) {
    await holdPlan(transaction, record.planId);
    await removeText(transaction, record.planId);
    return record;
  },
};

/** @returns the text of a plan with its content; null where there is none that the actor may read. */
export async function planText(actor: Actor, stateCode: string, sequence: number) {
  const found = await database().plan.findFirst({
    where: { stateCode, sequence, withdrawnAt: null, circle: { in: planCirclesOf(actor) } },
    select: { document: { select: { name: true, type: true, bytes: true } } },
  });
  return found?.document ?? null;
}
