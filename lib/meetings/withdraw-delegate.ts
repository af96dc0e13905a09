import "server-only";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { Invalid } from "@/lib/access/outcome";
import { findListed, withdrawMarks, type Listed } from "./listed";
import { withdrawDelegateSchema } from "./schema";

/** Takes back a delegate who was added at the desk, with their marks. */
export const withdrawDelegate: Write<z.infer<typeof withdrawDelegateSchema>, Listed> = {
  permission: "delegate.withdraw",
  schema: withdrawDelegateSchema,
  load: findListed,
  async verb(transaction, { input: { participant: id } }) {
    const data = { withdrawnAt: new Date() };
    const { count } = await transaction.participant.updateMany({
      where: { id, walkIn: true, withdrawnAt: null },
      data,
    });
    if (count === 0) throw new Invalid({ form: "notToWithdraw" });
    await withdrawMarks(transaction, { participantId: id });
  },
  done: "delegateWithdrawn",
};
