import "server-only";
import type { Subject } from "@/lib/access/can";
import { Invalid } from "@/lib/access/outcome";
import { database, type Transaction } from "@/lib/database/client";
import type { ListRow } from "./list";
import { keptReading, keptRows } from "./schema";
import type { Reading } from "./said";

/** How long a list may wait to be applied, in days. */
export const daysKept = 7;

/** Lists that wait still: neither applied nor given up, and not older than they are kept. */
export const waiting = () => ({
  appliedAt: null,
  createdAt: { gt: new Date(Date.now() - daysKept * 86_400_000) },
  NOT: { rows: { equals: [] } },
});

/** What the verbs on imports are about. */
export interface ImportSubject extends Subject {
  importId: string;
}

export async function findImport({ importId }: ImportSubject): Promise<ImportSubject | null> {
  const found = await database().import.findFirst({ where: { id: importId, planId: null }, select: { id: true } });
  return found && { importId: found.id };
}

/** A list that waits: what it holds, and how it is to be read, as it was kept. */
export interface WaitingList {
  /** The name of the file that was handed in. */
  fileName: string;
  columns: string[];
  rows: ListRow[];
  mapping: unknown;
}

export interface Waiting extends Omit<WaitingList, "mapping" | "fileName"> {
  reading: Reading | null;
}

/** @returns a list that waits; null where there is none, or no more. @param planId the plan whose measures it is of; null: it is of the directory. */
export async function waitingList(
  client: Transaction,
  importId: string,
  planId: string | null,
): Promise<WaitingList | null> {
  const found = await client.import.findFirst({
    where: { id: importId, planId, ...waiting() },
    select: { fileName: true, columns: true, rows: true, mapping: true },
  });
  return found && { ...found, rows: keptRows.parse(found.rows) };
}

/** @returns a list of the directory that waits; null where there is none, or no more. */
export async function waitingImport(client: Transaction, importId: string): Promise<Waiting | null> {
  const found = await waitingList(client, importId, null);
  if (!found) return null;
  const reading = keptReading.safeParse(found.mapping);
  return { columns: found.columns, rows: found.rows, reading: reading.success ? reading.data : null };
}

/** @throws Invalid where the list was applied or given up meanwhile. */
export async function requireWaiting(transaction: Transaction, importId: string): Promise<Waiting> {
  const found = await waitingImport(transaction, importId);
  if (!found) throw new Invalid({ form: "importGone" });
  return found;
}
