import "server-only";
import { defaultLocale } from "@/i18n/locales.mjs";
import { wordsOf } from "@/i18n/words-of";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { actorOfAccount } from "@/lib/access/session";
import { database } from "@/lib/database/client";
import { writeAsSystem } from "@/lib/database/write";
import { formatDate, formatMoment, today } from "@/lib/dates";
import { queueMailTo, type Letter } from "@/lib/mail/queue-mail";
import { log } from "@/lib/request/log";
import { inRounds } from "@/lib/request/rounds";
import { planChanges, type PlanChange } from "./changes";
import { changeWords } from "./say-changes";
import { oneClickLinkOf, stopLinkOf } from "./stop-mail";

const week = 7 * 24 * 60 * 60 * 1000;
const interval = 10 * 60_000;
/** How many changes a mail lists; the page has them all. */
const mostTold = 30;

async function letterOf(actor: Actor, changes: PlanChange[], since: Date, orderId: string): Promise<Letter> {
  const [say, tell] = await Promise.all([wordsOf(defaultLocale), changeWords(defaultLocale)]);
  const lines = changes.slice(0, mostTold).map((change) => {
    const { at, state, what } = tell(change);
    return `- ${formatDate(today(at), "day", defaultLocale)}, ${state}: ${what}`;
  });
  return {
    subject: say("planChanges.mail.subject", { count: changes.length }),
    text: say("planChanges.mail.text", {
      name: actor.name,
      since: formatMoment(since, defaultLocale),
      changes: lines.join("\n"),
      more: changes.length - lines.length,
      page: new URL("/plans/changes", process.env.PORTAL_URL).href,
      stop: stopLinkOf(orderId),
    }),
    unsubscribe: oneClickLinkOf(orderId),
  };
}

interface Due {
  accountId: string;
  seenAt: Date;
  mailedUntil: Date | null;
  orderId: string | null;
  account: { email: string };
}

/** Of several instances that write to one reader, one moves the mark; only that one writes. @returns whether a letter was written. */
async function mailTo({ accountId, seenAt, mailedUntil, orderId, account }: Due, now: Date): Promise<boolean> {
  const actor = await actorOfAccount(accountId);
  if (!can(actor, "planChanges.read")) return false;
  const since = mailedUntil !== null && mailedUntil > seenAt ? mailedUntil : seenAt;
  const changes = await planChanges(actor, { since, until: now });
  const letter = changes.length > 0 && orderId !== null ? await letterOf(actor, changes, since, orderId) : null;
  return writeAsSystem("planChanges.mail", async (transaction) => {
    const { count } = await transaction.planReader.updateMany({
      where: { accountId, weekly: true, orderId, mailedUntil },
      data: { mailedUntil: now },
    });
    if (count === 0 || letter === null) return false;
    await queueMailTo(transaction, account.email, letter);
    return true;
  });
}

/**
 * Writes the weekly mails that are due: a week after the last, of what changed since then and was not seen; none where nothing
 * changed. @returns how many were written.
 */
export async function mailChangesDue(now = new Date()): Promise<number> {
  const due = await database().planReader.findMany({
    where: {
      weekly: true,
      account: { disabledAt: null },
      OR: [{ mailedUntil: null }, { mailedUntil: { lte: new Date(now.getTime() - week) } }],
    },
    select: { accountId: true, seenAt: true, mailedUntil: true, orderId: true, account: { select: { email: true } } },
  });
  let written = 0;
  for (const reader of due) if (await mailTo(reader, now)) written += 1;
  if (written > 0) log.info({ written }, "weekly mails of plans written");
  return written;
}

/** Looks now and then whether a weekly mail is due, for as long as the process runs. */
export function startWeeklyMails(): void {
  inRounds(() => mailChangesDue(), interval, "weekly mails of plans not written");
}
