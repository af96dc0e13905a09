import "server-only";
import { createHash } from "node:crypto";
import type { z } from "zod";
import { namesSources } from "@/lib/access/can";
import type { Write } from "@/lib/access/door";
import { Conflict, Invalid } from "@/lib/access/outcome";
import { Prisma } from "@/lib/database/generated/client";
import { today } from "@/lib/dates";
import { holdMeasures } from "@/lib/measures/find-measure";
import { carryOut } from "./carry-out";
import { findList, requireWaiting, type ListSubject } from "./find-list";
import { planImport, tally, type Outcome } from "./plan";
import { applySchema } from "./schema";
import { standingMeasures } from "./standing";

/** @returns what stands for what a list does: whatever else it would do has another. */
export const fingerprint = (outcomes: Outcome[]): string =>
  createHash("sha256").update(JSON.stringify(outcomes)).digest("hex");

const resultOf = (outcomes: Outcome[]) => ({
  ...tally(outcomes),
  bad: outcomes.flatMap((one) =>
    one.kind === "bad" ? [{ row: one.row, problems: one.problems.map((problem) => ({ ...problem })) }] : [],
  ),
});

/** Reads a list of measures into its plan, all that can be taken of it or nothing: and only if that is what was seen. */
export const applyList: Write<z.infer<typeof applySchema>, ListSubject, ListSubject> = {
  permission: "measure.import",
  schema: applySchema,
  load: findList,
  takesLong: true,
  async verb(transaction, { input: { importId, seen }, record, actor }) {
    await holdMeasures(transaction, record.planId);
    const { rows, reading, fileName } = await requireWaiting(transaction, record);
    if (!reading) throw new Invalid({ form: "columnsFirst" });
    const outcomes = planImport(rows, reading, await standingMeasures(transaction, record.planId), today());
    if (fingerprint(outcomes) !== seen) throw new Conflict({}, 1, "", "measureImportConflict");
    const { count } = await transaction.import.updateMany({
      where: { id: importId, appliedAt: null },
      data: { appliedAt: new Date(), rows: [], mapping: Prisma.DbNull, result: resultOf(outcomes) },
    });
    if (count === 0) throw new Invalid({ form: "importGone" });
    await carryOut(transaction, outcomes, {
      planId: record.planId,
      accountId: actor.accountId ?? "",
      source: namesSources(actor) ? fileName : null,
    });
    return record;
  },
};
