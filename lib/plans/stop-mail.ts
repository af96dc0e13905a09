import "server-only";
import { z } from "zod";
import type { Subject } from "@/lib/access/can";
import type { Write } from "@/lib/access/door";
import { sealedIds } from "@/lib/access/sealed";

const { seal, open } = sealedIds("weekly mail of plans");

/** The address that a weekly mail names for stopping it. */
export const stopLinkOf = (accountId: string): string =>
  new URL(`/plans/changes/stop/${seal(accountId)}`, process.env.PORTAL_URL).href;

/** Whether a token is one of ours. */
export const isStopToken = (token: string): boolean => open(token) !== null;

const stopSchema = z.object({ token: z.string({ error: "required" }).max(200, { error: "unknownChoice" }) });

interface Ordered extends Subject {
  accountId: string;
}

/** Stops the weekly mail of whom the link was mailed to: who has the link need not sign in for it. */
export const stopMail: Write<z.infer<typeof stopSchema>, Ordered> = {
  permission: "planChanges.stopByLink",
  schema: stopSchema,
  bySystem: true,
  load({ token }) {
    const accountId = open(token);
    return Promise.resolve(accountId === null ? null : { accountId });
  },
  async verb(transaction, { record: { accountId } }) {
    await transaction.planReader.updateMany({ where: { accountId, weekly: true }, data: { weekly: false } });
  },
};
