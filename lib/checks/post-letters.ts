import "server-only";
import { randomUUID } from "node:crypto";
import type { Transaction } from "@/lib/database/client";
import { Prisma } from "@/lib/database/generated/client";

export interface CheckMail {
  requestId: string;
  recipient: string;
  subject: string;
  text: string;
}

/**
 * Puts letters of a check into the outbox, in the caller's transaction: nobody gets two for one occasion, however many
 * instances or hands write at once (CheckLetter, unique on request and occasion).
 * @returns the requests that a letter was written for now.
 */
export async function postLetters(transaction: Transaction, occasion: string, mail: CheckMail[]): Promise<string[]> {
  if (mail.length === 0) return [];
  const rows = mail.map(
    ({ requestId }) => Prisma.sql`(${randomUUID()}::uuid, ${requestId}::uuid, ${occasion}, ${randomUUID()}::uuid)`,
  );
  const added = await transaction.$queryRaw<{ requestId: string; mailId: string }[]>`
    INSERT INTO "CheckLetter" ("id", "requestId", "occasion", "mailId") VALUES ${Prisma.join(rows)}
    ON CONFLICT ("requestId", "occasion") DO NOTHING RETURNING "requestId"::text, "mailId"::text`;
  const mailOf = new Map(added.map(({ requestId, mailId }) => [requestId, mailId]));
  await transaction.outboxMail.createMany({
    data: mail.flatMap(({ requestId, ...letter }) => {
      const id = mailOf.get(requestId);
      return id === undefined ? [] : [{ id, once: true, ...letter }];
    }),
  });
  return [...mailOf.keys()];
}
