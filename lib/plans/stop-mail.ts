import "server-only";
import { z } from "zod";
import type { Subject } from "@/lib/access/can";
import type { Write } from "@/lib/access/door";
import { sealedIds } from "@/lib/access/sealed";
import { database } from "@/lib/database/client";

const { seal, open } = sealedIds("weekly mail of plans");

/** Where a token can be used by hand. */
export const stopPageOf = (token: string): string => `/plans/changes/stop/${encodeURIComponent(token)}`;

/** The address that a weekly mail names for stopping it: it never expires, and is dead once that order is stopped. */
export const stopLinkOf = (orderId: string): string => new URL(stopPageOf(seal(orderId)), process.env.PORTAL_URL).href;

/** The address that a mail program posts to for the same. */
export const oneClickLinkOf = (orderId: string): string =>
  new URL(`/plans/changes/stop/one-click?token=${seal(orderId)}`, process.env.PORTAL_URL).href;

/** @returns whether a token stands for an order; "over" where it was one of ours and is stopped; null where it is none of ours. */
export async function orderOf(token: string): Promise<"stands" | "over" | null> {
  const orderId = open(token);
  if (orderId === null) return null;
  return (await database().planReader.count({ where: { orderId } })) > 0 ? "stands" : "over";
}

const stopSchema = z.object({ token: z.string({ error: "required" }).max(200, { error: "unknownChoice" }) });

interface Ordered extends Subject {
  orderId: string;
}

/** Stops the weekly mail of whom the link was mailed to: who has the link need not sign in for it. */
export const stopMail: Write<z.infer<typeof stopSchema>, Ordered> = {
  permission: "planChanges.stopByLink",
  schema: stopSchema,
  bySystem: true,
  load({ token }) {
    const orderId = open(token);
    return Promise.resolve(orderId === null ? null : { orderId });
  },
  async verb(transaction, { record: { orderId } }) {
    await transaction.planReader.updateMany({ where: { orderId }, data: { weekly: false, orderId: null } });
  },
};
