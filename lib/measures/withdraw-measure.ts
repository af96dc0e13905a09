import "server-only";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { requireSeen } from "./edit-measure";
import { findMeasure, type MeasureSubject } from "./find-measure";
import { withdrawMeasureSchema } from "./schema";

/** Takes a measure out of its plan, for a reason. It stays on record, and its number is free again. */
export const withdrawMeasure: Write<z.infer<typeof withdrawMeasureSchema>, MeasureSubject, MeasureSubject> = {
  permission: "measure.withdraw",
  schema: withdrawMeasureSchema,
  load: findMeasure,
  async verb(transaction, { input, record }) {
    const version = await requireSeen(transaction, record, input.version);
    const data = { withdrawnAt: new Date(), withdrawnReason: input.reason, version: version + 1 };
    await transaction.measure.update({ where: { id: record.measureId }, data, select: { id: true } });
    return record;
  },
};
