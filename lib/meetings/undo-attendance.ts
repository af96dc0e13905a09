import "server-only";
import type { z } from "zod";
import type { Subject } from "@/lib/access/can";
import type { Write } from "@/lib/access/door";
import { database } from "@/lib/database/client";
import { plainDate } from "@/lib/dates";
import { mustBeOwn } from "./mark-attendance";
import { timeClaimed } from "./mark-time";
import { undoSchema } from "./schema";

interface Marked extends Subject {
  /** The delegation or delegate whose mark it is; null: there is no such mark, which is as good as undone. */
  key: string | null;
  /** The day that it is for, "YYYY-MM-DD". */
  day?: string;
}

/** Takes back one mark, whoever made it; it stays on record with the time of that. Done twice, it is done once. */
export const undoAttendance: Write<z.infer<typeof undoSchema>, Marked, { key: string | null }> = {
  permission: "attendance.undo",
  schema: undoSchema,
  async load({ meeting: slug, mark }): Promise<Marked | null> {
    const found = await database().attendance.findFirst({
      where: { id: mark, meeting: { slug } },
      select: {
        ...{ participantId: true, delegationId: true, day: true },
        ...{ meeting: { select: { startsOn: true } }, delegation: { select: { stateCode: true } } },
      },
    });
    if (found) {
      const { participantId, delegationId, delegation, day, meeting } = found;
      const key = participantId ?? delegationId;
      return { key, stateCode: delegation.stateCode, day: plainDate(day ?? meeting.startsOn) };
    }
    return (await database().meeting.count({ where: { slug } })) > 0 ? { key: null } : null;
  },
  async verb(transaction, { input, record: { key, day }, actor }) {
    mustBeOwn(input.by, actor.accountId);
    if (day === undefined) return { key };
    await transaction.attendance.updateMany({
      where: { id: input.mark, withdrawnAt: null },
      data: { withdrawnAt: timeClaimed(input.at, day) },
    });
    return { key };
  },
};
