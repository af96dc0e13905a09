import "server-only";
import type { z } from "zod";
import type { Subject } from "@/lib/access/can";
import type { Write } from "@/lib/access/door";
import { database } from "@/lib/database/client";
import { undoSchema } from "./schema";

/** Takes back one mark, whoever made it; it stays on record with the time of that. Done twice, it is done once. */
export const undoAttendance: Write<z.infer<typeof undoSchema>> = {
  permission: "attendance.undo",
  schema: undoSchema,
  async load({ meeting: slug, mark }): Promise<Subject | null> {
    const found = await database().attendance.findFirst({
      where: { id: mark, meeting: { slug } },
      select: { delegation: { select: { stateCode: true } } },
    });
    return found && { stateCode: found.delegation.stateCode };
  },
  async verb(transaction, { input }) {
    await transaction.attendance.updateMany({
      where: { id: input.mark, withdrawnAt: null },
      data: { withdrawnAt: new Date() },
    });
  },
};
