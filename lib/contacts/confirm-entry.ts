import "server-only";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { Conflict } from "@/lib/access/outcome";
import { lastChangedBy } from "@/lib/audit/last-changed-by";
import { answerOpenChecks } from "@/lib/checks/answer-open-checks";
import type { Transaction } from "@/lib/database/client";
import { confirmEntrySchema } from "./schema";
import { findEntry, standingEntry, type EntrySubject } from "./standing-entry";

/**
 * Notes that an entry, as the person saw it, is right as of now.
 * @param confirmedById the account that says so; null for its holder, who answered by a link without signing in.
 */
export async function confirmAsSeen(
  transaction: Transaction,
  { appointmentId, version }: { appointmentId: string; version: number },
  confirmedById: string | null,
): Promise<void> {
  const confirmedAt = new Date();
  const { count } = await transaction.appointment.updateMany({
    where: { id: appointmentId, version },
    data: { confirmedAt, confirmedById, version: version + 1 },
  });
  if (count === 0) {
    const [standing, by] = [
      await standingEntry(transaction, appointmentId),
      await lastChangedBy(transaction, "Appointment", appointmentId),
    ];
    throw new Conflict({}, standing.version, by, "confirmConflict");
  }
  await transaction.channel.updateMany({ where: { appointmentId }, data: { confirmedAt } });
}

/** Says that an entry, as the person saw it, is right as of now. */
export const confirmEntry: Write<z.infer<typeof confirmEntrySchema>, EntrySubject, EntrySubject> = {
  permission: "entry.confirm",
  schema: confirmEntrySchema,
  load: findEntry,
  async verb(transaction, { input, record, actor }) {
    await confirmAsSeen(transaction, input, actor.accountId);
    await answerOpenChecks(transaction, input.appointmentId, "correct", actor);
    return record;
  },
};
