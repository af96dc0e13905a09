import "server-only";
import { randomUUID } from "node:crypto";
import type { Transaction } from "@/lib/database/client";
import { Prisma } from "@/lib/database/generated/client";

export interface InvitationMail {
  invitationId: string;
  recipient: string;
  subject: string;
  text: string;
}

/**
 * Puts letters of invitation into the outbox, in the caller's transaction: nobody gets two for one occasion, however many
 * instances or hands write at once (InvitationLetter, unique on invitation and occasion).
 * @returns the invitations that a letter was written for now.
 */
export async function postLetters(
  transaction: Transaction,
  occasion: string,
  mail: InvitationMail[],
): Promise<string[]> {
  if (mail.length === 0) return [];
  const rows = mail.map(
    ({ invitationId }) =>
      Prisma.sql`(${randomUUID()}::uuid, ${invitationId}::uuid, ${occasion}, ${randomUUID()}::uuid)`,
  );
  const added = await transaction.$queryRaw<{ invitationId: string; mailId: string }[]>`
    INSERT INTO "InvitationLetter" ("id", "invitationId", "occasion", "mailId") VALUES ${Prisma.join(rows)}
    ON CONFLICT ("invitationId", "occasion") DO NOTHING RETURNING "invitationId"::text, "mailId"::text`;
  const mailOf = new Map(added.map(({ invitationId, mailId }) => [invitationId, mailId]));
  await transaction.outboxMail.createMany({
    data: mail.flatMap(({ invitationId, ...letter }) => {
      const id = mailOf.get(invitationId);
      return id === undefined ? [] : [{ id, once: true, ...letter }];
    }),
  });
  return [...mailOf.keys()];
}
