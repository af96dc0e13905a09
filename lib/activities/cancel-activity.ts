import "server-only";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { Invalid } from "@/lib/access/outcome";
import { settleOverlaps } from "@/lib/overlaps/settle-overlaps";
import { activityAsSeen, findActivity, type ActivitySubject } from "./find-activity";
import { cancelActivitySchema } from "./schema";

/** Says that an activity does not take place, and why. It stays on record; saved with another status it does take place. */
export const cancelActivity: Write<z.infer<typeof cancelActivitySchema>, ActivitySubject, { slug: string }> = {
  permission: "activity.edit",
  schema: cancelActivitySchema,
  load: findActivity,
  async verb(transaction, { input: { version, reason }, record, actor }) {
    const { status } = await activityAsSeen(transaction, record, { version });
    if (status === "cancelled") throw new Invalid({ form: "activityCancelled" });
    if (status === "held") throw new Invalid({ form: "activityHeld" });
    await transaction.activity.update({
      where: { id: record.id },
      data: { status: "cancelled", cancelledReason: reason, version: version + 1 },
      select: { id: true },
    });
    await settleOverlaps(transaction, { activity: record.id, actor, reason: null });
    return { slug: record.slug };
  },
};
