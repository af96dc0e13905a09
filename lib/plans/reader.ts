import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { Write } from "@/lib/access/door";
import { choice } from "@/lib/access/fields";
import { database } from "@/lib/database/client";

/** What somebody has seen of the changes, and whether a weekly mail was ordered. */
export interface PlanReader {
  /** Null: nothing was marked as seen yet. */
  seenAt: Date | null;
  weekly: boolean;
}

/** Of a reader who ordered the mail and marked nothing, nothing is seen. */
const nothingSeen = new Date(0);

/** @returns the reader's own mark and order. */
export async function planReader({ accountId }: Actor): Promise<PlanReader> {
  const found = accountId === null ? null : await database().planReader.findUnique({ where: { accountId } });
  const seenAt = found && found.seenAt > nothingSeen ? found.seenAt : null;
  return { seenAt, weekly: found?.weekly ?? false };
}

const markSchema = z.object({ until: z.iso.datetime({ error: "unknownChoice" }).transform((text) => new Date(text)) });

/** Marks as seen what had changed when the page was drawn; what changed since then stays new. A mark never goes back. */
export const markSeen: Write<z.infer<typeof markSchema>> = {
  permission: "planChanges.mark",
  schema: markSchema,
  async verb(transaction, { input, actor }) {
    const accountId = actor.accountId ?? "";
    const seenAt = new Date(Math.min(input.until.getTime(), Date.now()));
    const { count } = await transaction.planReader.updateMany({
      where: { accountId, seenAt: { lt: seenAt } },
      data: { seenAt },
    });
    if (count === 0) await transaction.planReader.createMany({ data: { accountId, seenAt }, skipDuplicates: true });
  },
};

const orderSchema = z.object({ weekly: choice(["yes", "no"]) });

/** Orders the weekly mail, or stops it. The first comes a week later, of what changed in between. */
export const orderMail: Write<z.infer<typeof orderSchema>> = {
  permission: "planChanges.order",
  schema: orderSchema,
  async verb(transaction, { input, actor }) {
    const accountId = actor.accountId ?? "";
    const isOrdered = input.weekly === "yes";
    const stands = isOrdered ? await transaction.planReader.count({ where: { accountId, weekly: true } }) : 0;
    // Sent twice, it is one order: the links of its mails go on working.
    if (stands > 0) return;
    const ordered = { weekly: isOrdered, orderId: isOrdered ? randomUUID() : null, mailedUntil: new Date() };
    const { count } = await transaction.planReader.updateMany({
      where: { accountId },
      data: isOrdered ? ordered : { weekly: false, orderId: null },
    });
    if (count === 0) await transaction.planReader.create({ data: { accountId, seenAt: nothingSeen, ...ordered } });
  },
};
