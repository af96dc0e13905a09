import "server-only";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { settleOverlaps } from "@/lib/overlaps/settle-overlaps";
import { activityAsSeen, findActivity, type ActivitySubject } from "./find-activity";
import { withdrawActivitySchema } from "./schema";

/** Takes back an entry that was a mistake. It stays on record, with the reason, and is shown no more. */
export const withdrawActivity: Write<z.infer<typeof withdrawActivitySchema>, ActivitySubject> = {
  permission: "activity.withdraw",
  schema: withdrawActivitySchema,
  load: findActivity,
  async verb(transaction, { input: { version, reason }, record, actor }) {
    await activityAsSeen(transaction, record, { version });
    await transaction.activity.update({
      where: { id: record.id },
      data: { withdrawnAt: new Date(), withdrawnReason: reason, version: version + 1 },
      select: { id: true },
    });
    await settleOverlaps(transaction, { activity: record.id, actor, reason: null });
  },
};
