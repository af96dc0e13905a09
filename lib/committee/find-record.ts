import "server-only";
import type { Subject } from "@/lib/access/can";
import { Conflict, Invalid, type Typed } from "@/lib/access/outcome";
import { lastChangedBy } from "@/lib/audit/last-changed-by";
import { database, type Transaction } from "@/lib/database/client";
import { plainDate } from "@/lib/dates";
import { roughTyped } from "@/lib/support/rough";

/** A part of a State's record that is written about. */
export interface RecordSubject extends Subject {
  id: string;
  stateCode: string;
}

/** @returns whose record it is; null where there is none of that id. */
export const findRecord = ({ record }: { record: string }): Promise<RecordSubject | null> =>
  database().committeeRecord.findUnique({ where: { id: record }, select: { id: true, stateCode: true } });

/** @returns a part of a record with all that a form asks of it; null where there is none of that id. */
export const recordToEdit = (id: string, reader: Pick<Transaction, "committeeRecord"> = database()) =>
  reader.committeeRecord.findUnique({ where: { id } });

export type EditableRecord = NonNullable<Awaited<ReturnType<typeof recordToEdit>>>;

/** It as the fields of its form. */
export const recordTyped = ({ kind, date, precision, ...record }: EditableRecord): Typed => ({
  kind,
  date: date && precision ? roughTyped({ date: plainDate(date), precision }) : "",
  symbol: record.symbol ?? "",
  link: record.link ?? "",
  note: record.note ?? "",
  source: record.source,
  confidence: record.confidence,
});

/** @returns what stands, if it is the version that the person saw. @throws Conflict or Invalid where it is not. */
export async function recordAsSeen(
  transaction: Transaction,
  id: string,
  { version, shows = false }: { version: number; shows?: boolean },
): Promise<EditableRecord> {
  await transaction.$queryRaw`SELECT 1 AS "held" FROM "CommitteeRecord" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const found = await recordToEdit(id, transaction);
  if (!found || found.withdrawnAt) throw new Invalid({ form: "committeeRecordWithdrawn" });
  if (found.version !== version)
    throw new Conflict(
      shows ? recordTyped(found) : {},
      found.version,
      await lastChangedBy(transaction, "CommitteeRecord", id),
      shows ? "conflict" : "changedMeanwhile",
    );
  return found;
}
