import "server-only";
import type { z } from "zod";
import type { Subject } from "@/lib/access/can";
import type { Write } from "@/lib/access/door";
import { database } from "@/lib/database/client";
import { undoSchema } from "./schema";

interface Marked extends Subject {
  /** The delegation or delegate whose mark it is; null: there is no such mark, which is as good as undone. */
  key: string | null;
}

/** Takes back one mark, whoever made it; it stays on record with the time of that. Done twice, it is done once. */
export const undoAttendance: Write<z.infer<typeof undoSchema>, Marked, { key: string | null }> = {
  permission: "attendance.undo",
  schema: undoSchema,
  async load({ meeting: slug, mark }): Promise<Marked | null> {
    const found = await database().attendance.findFirst({
      where: { id: mark, meeting: { slug } },
      select: { participantId: true, delegationId: true, delegation: { select: { stateCode: true } } },
    });
    if (found) return { key: found.participantId ?? found.delegationId, stateCode: found.delegation.stateCode };
    return (await database().meeting.count({ where: { slug } })) > 0 ? { key: null } : null;
  },
  async verb(transaction, { input, record: { key } }) {
    await transaction.attendance.updateMany({
      where: { id: input.mark, withdrawnAt: null },
      data: { withdrawnAt: new Date() },
    });
    return { key };
  },
};
