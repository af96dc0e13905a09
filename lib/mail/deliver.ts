import "server-only";
import { createTransport } from "nodemailer";
import { database } from "@/lib/database/client";
import { isAway } from "@/lib/database/errors";
import { log } from "@/lib/request/log";

const interval = 2000;
const mostAttempts = 8;

interface Waiting {
  id: string;
  recipient: string;
  subject: string;
  text: string;
  attempts: number;
}

/** Takes one waiting letter for the next minutes, so that no other instance sends it meanwhile. */
async function take(): Promise<Waiting | undefined> {
  const [letter] = await database().$queryRaw<Waiting[]>`
    UPDATE "OutboxMail" SET "attempts" = "attempts" + 1, "notBefore" = now() + interval '5 minutes'
    WHERE "id" = (SELECT "id" FROM "OutboxMail" WHERE "sentAt" IS NULL AND "failedAt" IS NULL AND "text" IS NOT NULL
      AND "notBefore" <= now() ORDER BY "createdAt" LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING "id"::text, "recipient"::text, "subject", "text", "attempts"`;
  return letter;
}

type Send = (letter: { to: string; subject: string; text: string }) => Promise<unknown>;

async function deliverOne(send: Send, letter: Waiting): Promise<void> {
  const { id, recipient, subject, text, attempts } = letter;
  try {
    await send({ to: recipient, subject, text });
    // The link in it was a secret: sent, it is ours no longer.
    await database().outboxMail.update({
      where: { id },
      data: { sentAt: new Date(), text: null, lastError: null },
      select: { id: true },
    });
  } catch (error) {
    const lastError = (error instanceof Error ? error.message : String(error)).slice(0, 300);
    const data =
      attempts >= mostAttempts
        ? { failedAt: new Date(), text: null, lastError }
        : { notBefore: new Date(Date.now() + 2 ** attempts * 15_000), lastError };
    await database().outboxMail.update({ where: { id }, data, select: { id: true } });
    log.warn({ mail: id, attempts }, "mail not sent");
  }
}

/** Hands what waits in the outbox to the mail server, for as long as the process runs. Without SMTP_URL (demonstration) mail stays in the outbox. */
export function startDelivery(): void {
  const url = process.env.SMTP_URL;
  if (!url || process.env.PORTAL_DEMO === "1") return;
  const transport = createTransport(url, { from: process.env.MAIL_FROM });
  const round = async () => {
    try {
      for (let letter = await take(); letter; letter = await take())
        await deliverOne((mail) => transport.sendMail(mail), letter);
    } catch (error) {
      log.warn({ away: isAway(error), err: error }, "outbox not read");
    }
    setTimeout(() => void round(), interval).unref();
  };
  void round();
}
