import "server-only";
import { randomUUID } from "node:crypto";
import type { Transaction } from "@/lib/database/client";
import { databaseDate } from "@/lib/dates";
import { columnsOf } from "@/lib/measures/add-measure";
import type { NewReport, Outcome } from "./plan";

/**
 * Writes what becomes of the rows of a list, new measures after those that the plan has, in the order of the list.
 * @param source where what is reported is known from; null where the State itself hands the list in.
 */
export async function carryOut(
  transaction: Transaction,
  outcomes: Outcome[],
  { planId, accountId, source }: { planId: string; accountId: string; source: string | null },
): Promise<void> {
  const { _max } = await transaction.measure.aggregate({ where: { planId }, _max: { place: true } });
  const last = _max.place ?? 0;
  const reports: (NewReport & { measureId: string })[] = [];
  const made = outcomes
    .flatMap((one) => (one.kind === "new" ? [one] : []))
    .map(({ measure, report }, place) => {
      const id = randomUUID();
      if (report) reports.push({ ...report, measureId: id });
      return { id, planId, place: last + 1 + place, ...columnsOf(measure) };
    });
  await transaction.measure.createMany({ data: made });
  for (const one of outcomes) {
    if (one.kind !== "changed") continue;
    if (one.report) reports.push({ ...one.report, measureId: one.id });
    if (one.changes.length === 0) continue;
    const data = { ...columnsOf(one.measure), version: one.version + 1 };
    await transaction.measure.update({ where: { id: one.id }, data, select: { id: true } });
  }
  await transaction.measureProgress.createMany({
    data: reports.map(({ on, ...report }) => ({ ...report, source, on: databaseDate(on), recordedById: accountId })),
  });
}
