import "server-only";
import { wordsOf } from "@/i18n/words-of";
import type { Side } from "@/lib/accounts/sides";
import type { Transaction } from "@/lib/database/client";
import { queueMailTo } from "@/lib/mail/queue-mail";
import { namesOfStates } from "@/lib/overlaps/names-of-states";
import { requestContext } from "@/lib/request/context";
import { readBy, type Recorded } from "./record";

const addressOf = (path: string) => new URL(path, process.env.PORTAL_URL ?? "http://localhost").href;
const inParagraphs = (parts: (string | false | null)[]) => parts.filter(Boolean).join("\n\n");

/** @returns how letters are worded, in the language of the request. */
export async function letterWords(transaction: Transaction) {
  const { locale } = requestContext();
  const [t, names] = [await wordsOf(locale, "introductions"), await namesOfStates(transaction, locale)];
  const stateName = (code: string | null) => (code === null ? "" : (names.get(code) ?? code));
  /** Whom an offer is of. */
  const offering = ({ offer }: Recorded) =>
    offer.organisation?.name ?? (offer.stateCode === null ? t("centre") : stateName(offer.stateCode));
  return { t, stateName, offering };
}

/** Asks a Point of Contact whether the State consents. */
export async function writeQuestion(transaction: Transaction, introduction: Recorded, to: Side): Promise<void> {
  const { t, offering } = await letterWords(transaction);
  const { id, need, offer, message } = introduction;
  await queueMailTo(transaction, to.email, {
    subject: t("question.subject"),
    text: inParagraphs([
      t("question.begin", { who: offering(introduction) }),
      t("letter.need", { text: need.text }),
      t("letter.offer", { title: offer.title }),
      message && t("letter.message", { text: message }),
      t("question.answer", { address: addressOf(`/activities/offers/introductions/${id}`) }),
      t("question.end"),
    ]),
  });
}

interface Meeting {
  to: Side;
  /** The other's name, whom they speak for, and where they are reached as far as the receiver may see it. */
  other: { name: string; of: string; addresses: string[] };
}

/** Tells one side whom to speak to, and of what, as far as they may read it. */
export async function writeIntroduction(transaction: Transaction, introduction: Recorded, { to, other }: Meeting) {
  const { t } = await letterWords(transaction);
  const read = await readBy(transaction, introduction, to.actor);
  await queueMailTo(transaction, to.email, {
    subject: t("letter.subject", { of: other.of }),
    text: inParagraphs([
      t("letter.begin", { name: other.name, of: other.of }),
      read.need && t("letter.need", { text: read.need }),
      read.offer && t("letter.offer", { title: read.offer }),
      other.addresses.length > 0
        ? t("letter.speakTo", { addresses: other.addresses.join(", ") })
        : t("letter.speakToCentre"),
      read.offer && addressOf(`/activities/offers/${introduction.offerId}`),
      t("letter.end"),
    ]),
  });
}

/** Tells whoever asked, kindly, that the State would rather not; no reason was asked and none is given. */
export async function writeRefusal(transaction: Transaction, introduction: Recorded, to: Side): Promise<void> {
  const { t, stateName } = await letterWords(transaction);
  const state = stateName(introduction.need.stateCode);
  await queueMailTo(transaction, to.email, {
    subject: t("refusal.subject", { state }),
    text: inParagraphs([
      t("refusal.begin", { state }),
      t("letter.offer", { title: introduction.offer.title }),
      t("refusal.end"),
    ]),
  });
}
