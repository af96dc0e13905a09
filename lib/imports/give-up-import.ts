import "server-only";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { Prisma } from "@/lib/database/generated/client";
import { writeAsSystem } from "@/lib/database/write";
import { inRounds } from "@/lib/request/rounds";
import { daysKept, findImport, requireWaiting, type ImportSubject } from "./read-import";
import { importSchema } from "./schema";

/** Drops a list without having read it into the directory. */
export const giveUpImport: Write<z.infer<typeof importSchema>, ImportSubject> = {
  permission: "directory.import",
  schema: importSchema,
  load: findImport,
  async verb(transaction, { input: { importId } }) {
    await requireWaiting(transaction, importId);
    await transaction.import.update({
      where: { id: importId },
      data: { rows: [], mapping: Prisma.DbNull, result: { givenUp: true } },
      select: { id: true },
    });
  },
};

/** Empties lists that waited for too long. */
export const forgetOldImports = (): Promise<number> =>
  writeAsSystem(
    "import.forget",
    (transaction) => transaction.$executeRaw`
      UPDATE "Import" SET "rows" = '[]', "mapping" = NULL
      WHERE "rows" <> '[]' AND "createdAt" < now() - make_interval(days => ${daysKept}::int)`,
  );

const hour = 3_600_000;

/** Has lists that waited for too long emptied, for as long as the process runs. */
export const startForgettingImports = (): void => inRounds(forgetOldImports, hour, "old imports not emptied");
