import "server-only";
import type { Actor } from "@/lib/access/actor";
import { planCirclesOf } from "@/lib/access/can";
import { Invalid } from "@/lib/access/outcome";
import { database, type Transaction } from "@/lib/database/client";
import { waitingList, type WaitingList } from "@/lib/imports/read-import";
import type { PlanSubject } from "@/lib/measures/find-measure";
import type { Reading } from "./said";
import { keptReading } from "./schema";

/** What verbs on lists of measures are about. */
export interface ListSubject extends PlanSubject {
  importId: string;
}

/** @returns the list handed in for a plan that the actor may know of. */
export async function findList({ importId }: { importId: string }, actor: Actor): Promise<ListSubject | null> {
  const found = await database().import.findFirst({
    where: { id: importId, plan: { circle: { in: planCirclesOf(actor) }, withdrawnAt: null } },
    select: { plan: { select: { id: true, stateCode: true, sequence: true } } },
  });
  if (!found?.plan) return null;
  const { id: planId, ...plan } = found.plan;
  return { importId, planId, ...plan };
}

/** A list of measures that waits. */
export interface WaitingMeasures extends Omit<WaitingList, "mapping"> {
  reading: Reading | null;
}

/** @returns a list of measures that waits; null where it does no more. */
export async function waitingMeasures(
  client: Transaction,
  { importId, planId }: ListSubject,
): Promise<WaitingMeasures | null> {
  const found = await waitingList(client, importId, planId);
  if (!found) return null;
  const reading = keptReading.safeParse(found.mapping);
  return {
    fileName: found.fileName,
    columns: found.columns,
    rows: found.rows,
    reading: reading.success ? reading.data : null,
  };
}

/** @throws Invalid where the list was applied or given up meanwhile. */
export async function requireWaiting(transaction: Transaction, list: ListSubject): Promise<WaitingMeasures> {
  const found = await waitingMeasures(transaction, list);
  if (!found) throw new Invalid({ form: "importGone" });
  return found;
}
