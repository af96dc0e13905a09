import "server-only";
import type { Transaction } from "@/lib/database/client";
import { plainDate } from "@/lib/dates";
import type { StandingMeasure } from "./plan";

/** @returns the measures of a plan as they stand, as they are numbered, with what was reported of each. */
export async function standingMeasures(client: Transaction, planId: string): Promise<StandingMeasure[]> {
  const found = await client.measure.findMany({
    where: { planId, withdrawnAt: null },
    orderBy: [{ place: "asc" }, { number: "asc" }],
    include: {
      progress: {
        where: { withdrawnAt: null },
        orderBy: [{ recordedAt: "asc" }, { id: "asc" }],
        select: { on: true, status: true, note: true },
      },
    },
  });
  return found.map(({ deadline, deadlinePrecision: precision, progress, ...measure }) => ({
    ...measure,
    deadline: deadline && precision ? { date: plainDate(deadline), precision } : null,
    reports: progress.map(({ on, ...report }) => ({ ...report, on: plainDate(on) })),
  }));
}
