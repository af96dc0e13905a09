import "server-only";
import type { z } from "zod";
import type { Subject } from "@/lib/access/can";
import type { Write } from "@/lib/access/door";
import { Invalid } from "@/lib/access/outcome";
import { database } from "@/lib/database/client";
import { checkSchema } from "./schema";

export interface CheckSubject extends Subject {
  checkId: string;
  slug: string;
}

export async function findCheck({ checkId }: { checkId: string }): Promise<CheckSubject | null> {
  const found = await database().check.findUnique({ where: { id: checkId }, select: { slug: true } });
  return found && { checkId, slug: found.slug };
}

/** Closes a check: its links serve no more, what still waits in the outbox is not sent. */
export const closeCheck: Write<z.infer<typeof checkSchema>, CheckSubject, CheckSubject> = {
  permission: "check.close",
  schema: checkSchema,
  load: findCheck,
  async verb(transaction, { record }) {
    const { count } = await transaction.check.updateMany({
      where: { id: record.checkId, closedAt: null },
      data: { closedAt: new Date() },
    });
    if (count === 0) throw new Invalid({ form: "checkClosed" });
    const letters = await transaction.checkLetter.findMany({
      where: { request: { checkId: record.checkId } },
      select: { mailId: true },
    });
    await transaction.outboxMail.deleteMany({
      where: { id: { in: letters.map(({ mailId }) => mailId) }, sentAt: null, handedAt: null },
    });
    return record;
  },
};
