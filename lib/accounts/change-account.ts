import "server-only";
import type { z } from "zod";
import type { Subject } from "@/lib/access/can";
import type { Write } from "@/lib/access/door";
import { Conflict } from "@/lib/access/outcome";
import { lastChangedBy } from "@/lib/audit/last-changed-by";
import { database, type Transaction } from "@/lib/database/client";
import { holderOf } from "./holder";
import { accountSchema, changeRoleSchema } from "./schema";

/** Finds the account that a form is about. */
async function load({ accountId }: { accountId: string }): Promise<Subject | null> {
  const account = await database().account.findUnique({ where: { id: accountId }, select: { id: true } });
  return account && { accountId: account.id };
}

type Change = Parameters<Transaction["account"]["updateMany"]>[0]["data"];

/** Changes an account that is still as the coordinator saw it. @throws Conflict where it is not. */
async function change(
  transaction: Transaction,
  { accountId, version }: z.infer<typeof accountSchema>,
  data: Change,
): Promise<void> {
  const { count } = await transaction.account.updateMany({
    where: { id: accountId, version },
    data: { ...data, version: version + 1 },
  });
  if (count === 1) return;
  const now = await transaction.account.findUniqueOrThrow({
    where: { id: accountId },
    select: { role: true, version: true },
  });
  const by = await lastChangedBy(transaction, "Account", accountId);
  throw new Conflict({ role: now.role }, now.version, by, "accountConflict");
}

/** Gives an account another role; what is open under it ends, so that nothing is done under the old one. */
export const changeRole: Write<z.infer<typeof changeRoleSchema>> = {
  permission: "account.changeRole",
  schema: changeRoleSchema,
  load,
  async verb(transaction, { input }) {
    await change(transaction, input, { role: input.role, ...(await holderOf(transaction, input, input.accountId)) });
  },
};

/** Shuts an account out: its sessions end now, and no link is mailed to it. */
export const disableAccount: Write<z.infer<typeof accountSchema>> = {
  permission: "account.disable",
  schema: accountSchema,
  load,
  async verb(transaction, { input }) {
    await change(transaction, input, { disabledAt: new Date() });
    await transaction.session.deleteMany({ where: { accountId: input.accountId } });
  },
};

/** Lets a disabled account in again. */
export const enableAccount: Write<z.infer<typeof accountSchema>> = {
  permission: "account.enable",
  schema: accountSchema,
  load,
  async verb(transaction, { input }) {
    await change(transaction, input, { disabledAt: null });
  },
};
