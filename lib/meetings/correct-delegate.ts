import "server-only";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { Conflict, Invalid } from "@/lib/access/outcome";
import { lastChangedBy } from "@/lib/audit/last-changed-by";
import { fullNameFolded, standDown } from "./add-delegate";
import { asTyped, delegateFields } from "./delegate-record";
import { findListed, type Listed } from "./listed";
import { correctDelegateSchema } from "./schema";

/**
 * Puts right who a delegate is, also long after the meeting; who did and when is in the audit trail. One who becomes head of
 * delegation takes the place of whoever was.
 */
export const correctDelegate: Write<z.infer<typeof correctDelegateSchema>, Listed, { id: string }> = {
  permission: "delegate.correct",
  schema: correctDelegateSchema,
  load: ({ meeting, participant }) => findListed({ meeting, participant }),
  async verb(transaction, { input, record: { delegationId } }) {
    const { meeting: _, participant: id, version, ...data } = input;
    // Desks that write about one delegation go one after the other.
    await transaction.$queryRaw`SELECT 1 AS "held" FROM "Delegation" WHERE "id" = ${delegationId}::uuid FOR NO KEY UPDATE`;
    const listed = await transaction.participant.findMany({
      where: { delegationId, withdrawnAt: null },
      select: { id: true, version: true, ...delegateFields },
    });
    const before = listed.find((one) => one.id === id);
    if (!before) throw new Invalid({ form: "withdrawnMeanwhile" });
    if (before.version !== version)
      throw new Conflict(asTyped(before), before.version, await lastChangedBy(transaction, "Participant", id));
    const others = listed.filter((one) => one.id !== id);
    if (others.some((one) => fullNameFolded(one) === fullNameFolded(data)))
      throw new Invalid({ familyName: "delegateThere" });
    if (data.head) await standDown(transaction, delegationId, id);
    await transaction.participant.update({
      where: { id },
      data: { ...data, version: before.version + 1 },
      select: { id: true },
    });
    return { id };
  },
};
