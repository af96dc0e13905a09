import "server-only";
import { Readable } from "node:stream";
import { setTimeout } from "node:timers/promises";
import { createTransport } from "nodemailer";
import { log } from "@/lib/request/log";
import { inRounds } from "@/lib/request/rounds";
import { noteHandedOver, noteNotSent, noteSent, take, type Taken } from "./outbox";

const pause = 2000;

/** Hands one letter to the mail server. @param handing to be awaited right before the letter's first byte goes out. */
type Send = (letter: Taken, handing: () => Promise<void>) => Promise<unknown>;

/** Of the letter's id: whatever resends it by the same name is seen as the same letter. */
const messageId = (id: string) => `<${id}@${new URL(process.env.PORTAL_URL ?? "http://localhost").hostname}>`;

/** What tells a mail program that one click stops such mails (RFC 8058, 3.1). */
const stopHeaders = (address: string | null): Record<string, string> =>
  address === null ? {} : { "List-Unsubscribe": `<${address}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" };

/** How long the mail server may be silent, in milliseconds. */
const patience = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 120_000 };

/**
 * The letter, read once the server has said "354 go ahead". Nodemailer also reads it, into nothing, right after a refusal of
 * the recipient: then there is no handing over any more.
 */
async function* afterwards(handing: () => (() => Promise<void>) | undefined, letter: AsyncIterable<unknown>) {
  const handOver = handing();
  if (!handOver) return;
  await handOver();
  yield* letter;
}

/** Over SMTP (RFC 5321). @param url "smtps://user:password@host" */
export function overSmtp(url: string): Send {
  const limits = new URLSearchParams(Object.entries(patience).map(([name, value]) => [name, String(value)]));
  const transport = createTransport(`${url}${url.includes("?") ? "&" : "?"}${limits.toString()}`, {
    from: process.env.MAIL_FROM,
  });
  const handings = new Map<string, () => Promise<void>>();
  transport.use("stream", (mail, next) => {
    const handing = () => handings.get(String(mail.data.messageId));
    mail.message.processFunc((letter: Readable) => Readable.from(afterwards(handing, letter)));
    next();
  });
  return ({ id, recipient, subject, text, unsubscribe }, handing) =>
    new Promise<void>((resolve, reject) => {
      const name = messageId(id);
      handings.set(name, handing);
      const letter = { to: recipient, subject, text, messageId: name, headers: stopHeaders(unsubscribe) };
      transport.sendMail(letter, (error) => {
        // At once, as nodemailer says that it is over: a promise would say so a moment later.
        handings.delete(name);
        if (error) reject(error);
        else resolve();
      });
    });
}

/** Whether an error is the mail server's own refusal of a letter, which it then has not taken (RFC 5321, 4.2.1). */
const isRefusal = (error: unknown) =>
  error instanceof Error && typeof (error as { responseCode?: unknown }).responseCode === "number";

/** Hands over all that waits in the outbox now. @param keep whether texts are kept afterwards. */
export async function deliverAll(send: Send, keep = false): Promise<void> {
  for (let letter = await take(); letter; letter = await take()) {
    const taken = letter;
    try {
      await send(taken, () => noteHandedOver(taken));
    } catch (error) {
      log.warn({ mail: taken.id, attempts: taken.attempts }, "mail not sent");
      await noteNotSent(taken, error, isRefusal(error));
      continue;
    }
    await noteSent(taken, keep);
  }
}

/** As slowly as a near mail server, so that one can watch it. */
const sendNowhere: Send = async (_letter, handing) => {
  await setTimeout(120);
  await handing();
};

/**
 * Hands what waits in the outbox to the mail server, for as long as the process runs. In the demonstration nothing leaves
 * the outbox: it is noted as sent and stays to be seen. docs/decisions/0010-mail-that-arrives-once.md
 */
export function startDelivery(): void {
  const demo = process.env.PORTAL_DEMO === "1";
  const url = process.env.SMTP_URL;
  if (!url && !demo) return;
  const send = demo || !url ? sendNowhere : overSmtp(url);
  inRounds(() => deliverAll(send, demo), pause, "outbox not read");
}
