import "server-only";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { findImport, requireWaiting, type ImportSubject } from "./read-import";
import { readingSchema } from "./schema";

/** Notes how the columns of a list are to be read. */
export const mapColumns: Write<z.infer<typeof readingSchema>, ImportSubject, ImportSubject> = {
  permission: "directory.import",
  schema: readingSchema,
  load: findImport,
  async verb(transaction, { input: { importId, ...reading }, record }) {
    const { columns } = await requireWaiting(transaction, importId);
    const mapping = { ...reading, columns: columns.map((_, place) => reading.columns[place] ?? null) };
    await transaction.import.update({ where: { id: importId }, data: { mapping }, select: { id: true } });
    return record;
  },
};
