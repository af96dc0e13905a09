import "server-only";
import type { Transaction } from "@/lib/database/client";
import { plainDate } from "@/lib/dates";
import type { Letter } from "@/lib/mail/queue-mail";
import { requestContext } from "@/lib/request/context";
import { namesOfStates } from "./names-of-states";
import type { Reason } from "./rules/shapes";
import type { ToldActivity } from "./tell-both";
import { overlapWords, type OverlapWords } from "./words";

interface Told {
  own: ToldActivity;
  other: ToldActivity;
  reasons: Reason[];
  /** Why one goes on all the same. */
  reason: string | null;
  /** Whether the receiver may read whom to ask. */
  namesContact: boolean;
}

function paragraphOn({ words }: OverlapWords, { slug, title, sessions, states, organisers }: ToldActivity): string {
  const days = sessions.map(({ startsOn, endsOn, precision }) => ({
    startsOn: plainDate(startsOn),
    endsOn: plainDate(endsOn),
    precision,
    startsAt: null,
    endsAt: null,
  }));
  const url = new URL(`/activities/${slug}`, process.env.PORTAL_URL ?? "http://localhost").href;
  return [
    title,
    words.when(days),
    words.forWhom({ states, statesUnknown: false }),
    organisers.map(({ label }) => label).join(", "),
    url,
  ].join("\n");
}

/** @returns the letter to those of one activity about another that is like it, in the language of the request. */
export async function letterOn(
  transaction: Transaction,
  { own, other, reasons, reason, namesContact }: Told,
): Promise<Letter> {
  const { locale } = requestContext();
  const words = await overlapWords(locale, namesOfStates(transaction, locale));
  const { t, why } = words;
  const contact = namesContact ? [other.contactName, other.contactEmail].filter(Boolean).join(", ") : "";
  const text = [
    t("letter.begin"),
    `${t("letter.own")}\n${paragraphOn(words, own)}`,
    `${t("letter.other")}\n${paragraphOn(words, other)}`,
    t("letter.why", { why: why(reasons) }),
    reason === null ? "" : t("letter.reason", { reason }),
    contact === "" ? t("letter.speakToCentre") : t("letter.speakTo", { contact }),
    t("letter.end"),
  ];
  return { subject: t("letter.subject", { title: own.title }), text: text.filter(Boolean).join("\n\n") };
}
