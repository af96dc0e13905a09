import "server-only";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { findList, requireWaiting, type ListSubject } from "./find-list";
import { readingSchema } from "./schema";

/** Notes how the columns of a list of measures are to be read. */
export const mapMeasureColumns: Write<z.infer<typeof readingSchema>, ListSubject, ListSubject> = {
  permission: "measure.import",
  schema: readingSchema,
  load: findList,
  async verb(transaction, { input: { importId, on, columns: chosen }, record }) {
    const { columns } = await requireWaiting(transaction, record);
    const mapping = { on, columns: columns.map((_, place) => chosen[place] ?? null) };
    await transaction.import.update({ where: { id: importId }, data: { mapping }, select: { id: true } });
    return record;
  },
};
