import "server-only";
import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { Write } from "@/lib/access/door";
import type { Transaction } from "@/lib/database/client";
import { databaseDate } from "@/lib/dates";
import { findPlan, holdPlan, type PlanSubject } from "./find-plan";
import { reportEventSchema, type EventSaid } from "./record-schema";
import { sourceOf } from "./say-source";

interface NewEvent extends EventSaid {
  id: string;
  planId: string;
  replacesId?: string;
}

/** Adds an event after those of its plan, which must be held. @returns whether it was new: a form may be sent twice. */
export async function addEvent(transaction: Transaction, actor: Actor, event: NewEvent): Promise<boolean> {
  const { id, planId, replacesId = null, kind, date, by, text } = event;
  const last = await transaction.planEvent.findFirst({
    where: { planId },
    orderBy: { place: "desc" },
    select: { place: true },
  });
  const data = {
    ...{ id, planId, replacesId, kind, by, text, ...sourceOf(actor, event) },
    date: databaseDate(date.date),
    precision: date.precision,
    place: (last?.place ?? -1) + 1,
    recordedById: actor.accountId,
  };
  const { count } = await transaction.planEvent.createMany({ data: [data], skipDuplicates: true });
  return count > 0;
}

/** Puts on record what happened to a plan: by its State, or from a source. */
export const reportEvent: Write<z.infer<typeof reportEventSchema>, PlanSubject, PlanSubject> = {
  permission: "planEvent.report",
  schema: reportEventSchema,
  load: findPlan,
  async verb(transaction, { input: { plan: planId, ...event }, record, actor }) {
    await holdPlan(transaction, planId);
    await addEvent(transaction, actor, { ...event, planId });
    return record;
  },
};
