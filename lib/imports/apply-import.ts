import "server-only";
import { createHash } from "node:crypto";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { Conflict, Invalid } from "@/lib/access/outcome";
import type { Transaction } from "@/lib/database/client";
import { Prisma } from "@/lib/database/generated/client";
import { today } from "@/lib/dates";
import { carryOut } from "./carry-out";
import { readDirectory } from "./directory";
import { makePlan } from "./make-plan";
import { tally, type ImportPlan } from "./plan";
import { findImport, requireWaiting, type ImportSubject } from "./read-import";
import { applySchema } from "./schema";

/** @returns what stands for a plan: another plan has another. */
export const fingerprint = (plan: ImportPlan): string =>
  createHash("sha256").update(JSON.stringify(plan)).digest("hex");

/** From here to the end of the transaction nobody else changes who holds what, for any State. */
async function lockAllAppointments(transaction: Transaction): Promise<void> {
  await transaction.$executeRaw`
    SELECT count(pg_advisory_xact_lock(hashtextextended('appointments of ' || "code", 1540)))
    FROM (SELECT "code" FROM "State" ORDER BY "code") AS s`;
}

const resultOf = ({ outcomes }: ImportPlan) => ({
  ...tally(outcomes),
  bad: outcomes.flatMap((outcome) =>
    outcome.kind === "bad" ? [{ row: outcome.row, problems: outcome.problems.map((problem) => ({ ...problem })) }] : [],
  ),
});

/**
 * Reads a list into the directory, all of it or nothing: what it does is worked out anew, and done only if it is what the
 * coordinator saw.
 */
export const applyImport: Write<z.infer<typeof applySchema>, ImportSubject, ImportSubject> = {
  permission: "directory.import",
  schema: applySchema,
  load: findImport,
  takesLong: true,
  async verb(transaction, { input: { importId, seen }, record }) {
    await lockAllAppointments(transaction);
    const { rows, reading } = await requireWaiting(transaction, importId);
    if (!reading) throw new Invalid({ form: "columnsFirst" });
    const plan = makePlan(rows, reading, await readDirectory(transaction), today());
    const changedMeanwhile = new Conflict({}, 1, "", "importConflict");
    if (fingerprint(plan) !== seen) throw changedMeanwhile;
    const { count } = await transaction.import.updateMany({
      where: { id: importId, appliedAt: null },
      data: { appliedAt: new Date(), rows: [], mapping: Prisma.DbNull, result: resultOf(plan) },
    });
    if (count === 0) throw new Invalid({ form: "importGone" });
    if (!(await carryOut(transaction, plan.writes))) throw changedMeanwhile;
    return record;
  },
};
