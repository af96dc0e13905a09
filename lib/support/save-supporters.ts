import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Transaction } from "@/lib/database/client";
import type { OrganiserInput } from "@/lib/meetings/plan-organisers";
import { organiserOf } from "@/lib/organisers/organiser-of";

interface Saving {
  supportId: string;
  supporters: OrganiserInput[];
  /** What States were called on its first day, by their codes. */
  names: ReadonlyMap<string, { name: string }>;
  actor: Actor;
}

/** Saves who gave support, in their order; a row that stays as it was is not written. */
export async function saveSupporters(transaction: Transaction, saving: Saving): Promise<void> {
  const { supportId, supporters } = saving;
  const rows = await transaction.planSupporter.findMany({ where: { supportId } });
  const before = new Map(rows.map((row) => [row.position, row]));
  for (const [position, input] of supporters.entries()) {
    const now = await organiserOf(transaction, input, { ...saving, field: "supporters" });
    const row = before.get(position);
    if (!row) await transaction.planSupporter.create({ data: { supportId, position, ...now }, select: { id: true } });
    else if (row.label !== now.label || row.stateCode !== now.stateCode || row.organisationId !== now.organisationId)
      await transaction.planSupporter.update({ where: { id: row.id }, data: now, select: { id: true } });
  }
  await transaction.planSupporter.deleteMany({ where: { supportId, position: { gte: supporters.length } } });
}
