import "server-only";
import { database } from "@/lib/database/client";

/** A letter taken from the outbox to be sent. */
export interface Taken {
  id: string;
  recipient: string;
  subject: string;
  text: string;
  unsubscribe: string | null;
  attempts: number;
}

/**
 * Takes one waiting letter for the next minute, so that no other instance sends it meanwhile. One that must not arrive twice
 * and was handed over before is left to a person; one of a check that was answered or closed meanwhile, or whose appointment
 * has ended, is left alone, and so is a reminder of an invitation answered meanwhile, or any letter of a meeting cancelled or over.
 */
export async function take(): Promise<Taken | undefined> {
  const [letter] = await database().$queryRaw<Taken[]>`
    UPDATE "OutboxMail" SET "attempts" = "attempts" + 1, "notBefore" = now() + interval '1 minute'
    WHERE "id" = (SELECT "id" FROM "OutboxMail" m WHERE "sentAt" IS NULL AND "failedAt" IS NULL AND "text" IS NOT NULL
      AND NOT ("once" AND "handedAt" IS NOT NULL) AND "notBefore" <= now()
      AND NOT EXISTS (SELECT FROM "CheckLetter" l JOIN "CheckRequest" r ON r."id" = l."requestId" JOIN "Check" c ON c."id" = r."checkId"
        JOIN "Appointment" a ON a."id" = r."appointmentId" WHERE l."mailId" = m."id" AND (r."answer" IS NOT NULL
          OR c."closedAt" IS NOT NULL OR a."withdrawnAt" IS NOT NULL OR a."endsOn" <= portal_today()))
      AND NOT EXISTS (SELECT FROM "InvitationLetter" l JOIN "Invitation" i ON i."id" = l."invitationId" JOIN "Meeting" g ON g."id" = i."meetingId"
        WHERE l."mailId" = m."id" AND (g."cancelledAt" IS NOT NULL OR g."endsOn" < portal_today() OR (i."answer" IS NOT NULL AND l."occasion" <> 'first')))
      ORDER BY "createdAt", "id" LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING "id"::text, "recipient"::text, "subject", "text", "unsubscribe", "attempts"`;
  return letter;
}

/**
 * Notes that a letter is being handed over, if it is still this attempt's to hand over.
 * @throws where another attempt has taken it meanwhile, it was withdrawn, or the database is away: then it must not go out.
 */
export async function noteHandedOver({ id, attempts }: Taken): Promise<void> {
  const { count } = await database().outboxMail.updateMany({
    where: { id, attempts, sentAt: null, OR: [{ once: false }, { handedAt: null }] },
    data: { handedAt: new Date() },
  });
  if (count === 0) throw new Error("the letter is no longer this attempt's");
}

/** Notes that a letter is sent. @param keep whether to keep its text (demonstration), which may hold a secret link. */
export async function noteSent({ id }: Taken, keep = false): Promise<void> {
  await database().outboxMail.updateMany({
    where: { id },
    data: { sentAt: new Date(), lastError: null, ...(!keep && { text: null }) },
  });
}

const mostAttempts = 8;

/**
 * Notes that a letter was not sent: it is tried again, later each time, eight times in all.
 * @param known whether the mail server is known not to have taken it; else it may have arrived.
 */
export async function noteNotSent({ id, attempts }: Taken, error: unknown, known: boolean): Promise<void> {
  const lastError = (error instanceof Error ? error.message : String(error)).slice(0, 300);
  const mine = { id, attempts, sentAt: null };
  if (known) await database().outboxMail.updateMany({ where: mine, data: { handedAt: null, lastError } });
  await database().outboxMail.updateMany({
    where: { ...mine, OR: [{ once: false }, { handedAt: null }] },
    data:
      attempts >= mostAttempts
        ? { failedAt: new Date(), text: null, lastError }
        : { notBefore: new Date(Date.now() + 2 ** attempts * 15_000), lastError },
  });
  await database().outboxMail.updateMany({
    where: { ...mine, once: true, handedAt: { not: null } },
    data: { lastError },
  });
}
