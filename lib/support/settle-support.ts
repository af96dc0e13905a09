import "server-only";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { Invalid } from "@/lib/access/outcome";
import { findSupport, supportAsSeen, type SupportSubject } from "./find-support";
import { confirmSupportSchema, withdrawSupportSchema } from "./schema";

/** Takes support off that was recorded by mistake. It stays on record, with the reason. */
export const withdrawSupport: Write<z.infer<typeof withdrawSupportSchema>, SupportSubject, { stateCode: string }> = {
  permission: "support.record",
  schema: withdrawSupportSchema,
  load: findSupport,
  async verb(transaction, { input: { version, reason }, record: { id, stateCode } }) {
    await supportAsSeen(transaction, id, { version });
    await transaction.planSupport.update({
      where: { id },
      data: { withdrawnAt: new Date(), withdrawnReason: reason, version: version + 1 },
      select: { id: true },
    });
    return { stateCode };
  },
};

/** The State confirms what came from public sources. */
export const confirmSupport: Write<z.infer<typeof confirmSupportSchema>, SupportSubject, { stateCode: string }> = {
  permission: "support.confirm",
  schema: confirmSupportSchema,
  load: findSupport,
  async verb(transaction, { input: { version }, record: { id, stateCode }, actor }) {
    const { source, confirmedAt } = await supportAsSeen(transaction, id, { version });
    if (source === null || confirmedAt) throw new Invalid({ form: "nothingToConfirm" });
    await transaction.planSupport.update({
      where: { id },
      data: { confirmedAt: new Date(), confirmedById: actor.accountId, version: version + 1 },
      select: { id: true },
    });
    return { stateCode };
  },
};
