import "server-only";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { Conflict, Invalid } from "@/lib/access/outcome";
import { lastChangedBy } from "@/lib/audit/last-changed-by";
import type { Transaction } from "@/lib/database/client";
import { plainDate } from "@/lib/dates";
import { columnsOf, requireFreeNumber } from "./add-measure";
import { findMeasure, holdMeasures, type MeasureSubject } from "./find-measure";
import { asTyped, editMeasureSchema } from "./schema";

/** @returns which version a measure has now. @throws Conflict where that is not the one that was seen, Invalid where it was withdrawn. */
export async function requireSeen(
  transaction: Transaction,
  { measureId, planId }: MeasureSubject,
  version: number,
): Promise<number> {
  await holdMeasures(transaction, planId);
  const now = await transaction.measure.findFirst({ where: { id: measureId, withdrawnAt: null } });
  if (!now) throw new Invalid({ form: "measureGone" });
  if (now.version === version) return version;
  const { deadline, deadlinePrecision: precision } = now;
  const said = { ...now, deadline: deadline && precision ? { date: plainDate(deadline), precision } : null };
  throw new Conflict(asTyped(said), now.version, await lastChangedBy(transaction, "Measure", measureId));
}

/** Changes what is said of a measure. Its progress stays. */
export const editMeasure: Write<z.infer<typeof editMeasureSchema>, MeasureSubject, MeasureSubject> = {
  permission: "measure.edit",
  schema: editMeasureSchema,
  load: findMeasure,
  async verb(transaction, { input, record }) {
    const version = await requireSeen(transaction, record, input.version);
    await requireFreeNumber(transaction, record.planId, input.number, record.measureId);
    const data = { ...columnsOf(input), version: version + 1 };
    await transaction.measure.update({ where: { id: record.measureId }, data, select: { id: true } });
    return record;
  },
};
