import "server-only";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { Invalid } from "@/lib/access/outcome";
import { findListed, withdrawMarks, type Listed } from "./listed";
import { withdrawDelegationSchema } from "./schema";

/** Takes back a delegation that was added at the desk, with its marks. Added again, it is as it was, unmarked. */
export const withdrawDelegation: Write<z.infer<typeof withdrawDelegationSchema>, Listed> = {
  permission: "delegation.withdraw",
  schema: withdrawDelegationSchema,
  load: findListed,
  async verb(transaction, { input: { delegation: id } }) {
    const data = { withdrawnAt: new Date() };
    const { count } = await transaction.delegation.updateMany({ where: { id, walkIn: true, withdrawnAt: null }, data });
    if (count === 0) throw new Invalid({ form: "notToWithdraw" });
    await withdrawMarks(transaction, { delegationId: id });
  },
  done: "delegationWithdrawn",
};
