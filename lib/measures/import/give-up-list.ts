import "server-only";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { Prisma } from "@/lib/database/generated/client";
import { findList, requireWaiting, type ListSubject } from "./find-list";
import { importSchema } from "./schema";

/** Drops a list of measures without having read it into its plan. */
export const giveUpList: Write<z.infer<typeof importSchema>, ListSubject, ListSubject> = {
  permission: "measure.import",
  schema: importSchema,
  load: findList,
  async verb(transaction, { input: { importId }, record }) {
    await requireWaiting(transaction, record);
    const data = { rows: [], mapping: Prisma.DbNull, result: { givenUp: true } };
    await transaction.import.update({ where: { id: importId }, data, select: { id: true } });
    return record;
  },
};
