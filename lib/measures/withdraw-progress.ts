import "server-only";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { findProgress, type MeasureSubject } from "./find-measure";
import { withdrawProgressSchema } from "./schema";

/** Takes back what was reported of a measure by mistake. It stays on record. */
export const withdrawProgress: Write<z.infer<typeof withdrawProgressSchema>, MeasureSubject, MeasureSubject> = {
  permission: "progress.withdraw",
  schema: withdrawProgressSchema,
  load: findProgress,
  async verb(transaction, { input: { progressId }, record }) {
    await transaction.measureProgress.updateMany({
      where: { id: progressId, withdrawnAt: null },
      data: { withdrawnAt: new Date() },
    });
    return record;
  },
};
