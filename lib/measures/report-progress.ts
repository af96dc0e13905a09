import "server-only";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { namesSources } from "@/lib/access/can";
import { Invalid } from "@/lib/access/outcome";
import { databaseDate } from "@/lib/dates";
import { findMeasure, holdMeasures, type MeasureSubject } from "./find-measure";
import { reportProgressSchema } from "./schema";

/** Reports how far a measure had come on a day: by its State, or from a source. */
export const reportProgress: Write<z.infer<typeof reportProgressSchema>, MeasureSubject, MeasureSubject> = {
  permission: "progress.report",
  schema: reportProgressSchema,
  load: findMeasure,
  async verb(transaction, { input: { measureId, on, status, note, source }, record, actor }) {
    if (namesSources(actor) && source === null) throw new Invalid({ source: "sourceNeeded" });
    await holdMeasures(transaction, record.planId);
    const said = { measureId, on: databaseDate(on), status, note };
    // A form that is sent twice reports once.
    if ((await transaction.measureProgress.count({ where: { ...said, withdrawnAt: null } })) > 0)
      throw new Invalid({ form: "progressThere" });
    // What a State reports is its own, whatever was sent.
    const data = { ...said, source: namesSources(actor) ? source : null, recordedById: actor.accountId ?? "" };
    await transaction.measureProgress.create({ data, select: { id: true } });
    return record;
  },
};
