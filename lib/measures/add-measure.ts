import "server-only";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { Invalid } from "@/lib/access/outcome";
import type { Transaction } from "@/lib/database/client";
import { deadlineColumns } from "./deadline";
import { findPlan, holdMeasures, type PlanSubject } from "./find-measure";
import { addMeasureSchema, type MeasureSaid } from "./schema";

/** What is said of a measure, as its columns. */
export const columnsOf = ({ number, text, paragraphs, weapons, bodies, deadline, indicator }: MeasureSaid) => ({
  ...{ number, text, paragraphs, weapons, bodies, indicator },
  ...deadlineColumns(deadline),
});

/** @throws Invalid where another measure of the plan has this number. */
export async function requireFreeNumber(
  transaction: Transaction,
  planId: string,
  number: string,
  measureId?: string,
): Promise<void> {
  const where = { planId, number, withdrawnAt: null, ...(measureId !== undefined && { id: { not: measureId } }) };
  if ((await transaction.measure.count({ where })) > 0) throw new Invalid({ number: "measureNumberTaken" });
}

/** Adds a measure to a plan, after those that it has. */
export const addMeasure: Write<z.infer<typeof addMeasureSchema>, PlanSubject, PlanSubject & { measureId: string }> = {
  permission: "measure.add",
  schema: addMeasureSchema,
  load: findPlan,
  async verb(transaction, { input, record }) {
    const { planId } = record;
    await holdMeasures(transaction, planId);
    await requireFreeNumber(transaction, planId, input.number);
    const { _max } = await transaction.measure.aggregate({ where: { planId }, _max: { place: true } });
    const data = { planId, place: (_max.place ?? 0) + 1, ...columnsOf(input) };
    const { id } = await transaction.measure.create({ data, select: { id: true } });
    return { ...record, measureId: id };
  },
};
