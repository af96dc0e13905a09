import "server-only";
import type { Transaction } from "@/lib/database/client";

/** @returns who changed something last, by the audit trail: a name; "" where that was the portal itself. */
export async function lastChangedBy(transaction: Transaction, subject: string, subjectId: string): Promise<string> {
  const entry = await transaction.auditTrail.findFirst({
    where: { subject, subjectId },
    orderBy: { id: "desc" },
    select: { actor: true, actorName: true },
  });
  return !entry || entry.actor === "system" ? "" : entry.actorName;
}
