import "server-only";
import { Conflict, Invalid, type Typed } from "@/lib/access/outcome";
import { lastChangedBy } from "@/lib/audit/last-changed-by";
import { database, type Transaction } from "@/lib/database/client";
import { plainDate } from "@/lib/dates";
import type { OfState } from "./find-need";

/** @returns whose lesson it is; null where there is none of that id. */
export const findLesson = ({ lesson }: { lesson: string }): Promise<OfState | null> =>
  database().lesson.findUnique({ where: { id: lesson }, select: { id: true, stateCode: true } });

/** @returns a lesson with all that a form asks of it; null where there is none of that id. For who may change it. */
export const lessonToEdit = (id: string, reader: Pick<Transaction, "lesson"> = database()) =>
  reader.lesson.findUnique({ where: { id } });

export type EditableLesson = NonNullable<Awaited<ReturnType<typeof lessonToEdit>>>;

/** A lesson as the fields of its form. */
export const lessonTyped = ({ title, text, planId, circle, statedOn }: EditableLesson): Typed => ({
  title,
  text,
  plan: planId ?? "",
  circle,
  statedOn: plainDate(statedOn),
});

/** @returns a lesson that stands, if it is the version that the person saw. @throws Conflict or Invalid where it is not. */
export async function lessonAsSeen(
  transaction: Transaction,
  id: string,
  { version, shows = false }: { version: number; shows?: boolean },
): Promise<EditableLesson> {
  await transaction.$queryRaw`SELECT 1 AS "held" FROM "Lesson" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const found = await lessonToEdit(id, transaction);
  if (!found || found.withdrawnAt) throw new Invalid({ form: "lessonWithdrawn" });
  if (found.version !== version)
    throw new Conflict(
      shows ? lessonTyped(found) : {},
      found.version,
      await lastChangedBy(transaction, "Lesson", id),
      shows ? "conflict" : "changedMeanwhile",
    );
  return found;
}
