import "server-only";
import { randomUUID } from "node:crypto";
import type { Transaction } from "@/lib/database/client";

export interface Letter {
  subject: string;
  text: string;
  /** Where a mail program posts to stop such mails (RFC 8058). */
  unsubscribe?: string;
}

/** Puts a letter to one account into the outbox, if the account is known and active; it goes out once the transaction stands. */
export async function queueMailTo(
  transaction: Transaction,
  email: string,
  { subject, text, unsubscribe }: Letter,
): Promise<void> {
  await transaction.$executeRaw`
    INSERT INTO "OutboxMail" ("id", "recipient", "subject", "text", "unsubscribe")
    SELECT ${randomUUID()}::uuid, "email", ${subject}, ${text}, ${unsubscribe ?? null} FROM "Account" WHERE "email" = ${email}::citext AND "disabledAt" IS NULL`;
}
