import "server-only";
import { randomUUID } from "node:crypto";
import type { Transaction } from "@/lib/database/client";

export interface Letter {
  subject: string;
  text: string;
}

/** Puts a letter to one account into the outbox, if the account is known and active; it goes out once the transaction stands. */
export async function queueMailTo(transaction: Transaction, email: string, { subject, text }: Letter): Promise<void> {
  await transaction.$executeRaw`
    INSERT INTO "OutboxMail" ("id", "recipient", "subject", "text")
    SELECT ${randomUUID()}::uuid, "email", ${subject}, ${text} FROM "Account" WHERE "email" = ${email}::citext AND "disabledAt" IS NULL`;
}
