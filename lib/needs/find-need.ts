import "server-only";
import type { Subject } from "@/lib/access/can";
import { Conflict, Invalid, type Typed } from "@/lib/access/outcome";
import { lastChangedBy } from "@/lib/audit/last-changed-by";
import { database, type Transaction } from "@/lib/database/client";
import { plainDate } from "@/lib/dates";

/** Something of a State that is written about. */
export interface OfState extends Subject {
  id: string;
  stateCode: string;
}

/** @returns whose need it is; null where there is none of that id. */
export const findNeed = ({ need }: { need: string }): Promise<OfState | null> =>
  database().need.findUnique({ where: { id: need }, select: { id: true, stateCode: true } });

/** @returns a need with all that a form asks of it; null where there is none of that id. For who may change it. */
export const needToEdit = (id: string, reader: Pick<Transaction, "need"> = database()) =>
  reader.need.findUnique({ where: { id } });

export type EditableNeed = NonNullable<Awaited<ReturnType<typeof needToEdit>>>;

/** A need as the fields of its form. */
export const needTyped = ({ text, paragraphs, weapons, measureId, circle, statedOn }: EditableNeed): Typed => ({
  text,
  paragraphs: paragraphs.join(","),
  weapons: weapons.join(","),
  measure: measureId ?? "",
  circle,
  statedOn: plainDate(statedOn),
});

/** @returns an open need, if it is the version that the person saw. @throws Conflict or Invalid where it is not. */
export async function needAsSeen(
  transaction: Transaction,
  id: string,
  { version, shows = false }: { version: number; shows?: boolean },
): Promise<EditableNeed> {
  await transaction.$queryRaw`SELECT 1 AS "held" FROM "Need" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const found = await needToEdit(id, transaction);
  if (!found || found.end) throw new Invalid({ form: "needEnded" });
  if (found.version !== version)
    throw new Conflict(
      shows ? needTyped(found) : {},
      found.version,
      await lastChangedBy(transaction, "Need", id),
      shows ? "conflict" : "changedMeanwhile",
    );
  return found;
}
