import "server-only";
import { wordsOf } from "@/i18n/words-of";
import type { Transaction } from "@/lib/database/client";
import { formatDate } from "@/lib/dates";
import type { PreviewTold } from "@/lib/mail/preview";
import { formatMeeting } from "@/lib/meetings/days";
import { requestContext } from "@/lib/request/context";
import { invitedNames, letterWriter } from "./letter";
import { hiddenLink } from "./link";
import type { InvitedMeeting } from "./meeting";
import type { Recipient } from "./recipients";
import { lastDay } from "./rules";
import type { Invite } from "./schema";

/** Stands for one recipient on the page. */
export const keyOf = ({ stateCode, organisationId }: Recipient): string => stateCode ?? organisationId ?? "new";

interface Shown {
  meeting: InvitedMeeting;
  recipients: Recipient[];
  as: Recipient | undefined;
  changed: boolean;
  /** How many of those asked for have been invited before, and are left out. */
  before: number;
}

/** Says what inviting would do, on the page that asks. */
export async function sayPreview(
  transaction: Transaction,
  input: Invite,
  { meeting, recipients, as, changed, before }: Shown,
): Promise<PreviewTold> {
  const { locale } = requestContext();
  const t = await wordsOf(locale, "invitations.new");
  const nameOf = await invitedNames(
    transaction,
    recipients.flatMap(({ organisationId }) => organisationId ?? []),
  );
  const named = (one: Recipient) =>
    keyOf(one) === "new" ? { name: input.newName ?? "", filingKey: "\u{10FFFF}\u{10FFFF}" } : nameOf(one);
  const mailed = recipients.filter(({ address }) => address !== null).length;
  const bouncing = recipients.filter(({ address, bounces }) => address === null && bounces).length;
  const others = recipients.length - mailed - bouncing;
  const inOrder = recipients.toSorted((one, other) => (named(one).filingKey < named(other).filingKey ? -1 : 1));
  const write = await letterWriter(transaction, meeting, input, { reminder: false });
  const parts = [
    t("mailed", { count: mailed }),
    bouncing > 0 && t("bouncing", { count: bouncing }),
    others > 0 && t("without", { count: others }),
    before > 0 && t("before", { count: before }),
  ];
  return {
    heading: t("check"),
    changed: changed ? t("changed") : null,
    facts: [
      [t("facts.meeting"), meeting.title],
      [t("facts.dates"), formatMeeting(meeting, locale)],
      [t("facts.due"), formatDate(lastDay(meeting), "day", locale)],
    ],
    asGets: { heading: t("asGets"), label: t("as"), show: t("show"), note: t("linkNote") },
    letter: as?.address
      ? {
          to: t("to", { address: as.address }),
          ...write({ name: as.name, invited: named(as).name, link: hiddenLink() }),
        }
      : null,
    noLetter: t("noLetter"),
    whom: {
      heading: t("recipients", { count: recipients.length }),
      mailed: parts.filter(Boolean).join("; "),
      columns: (["invited", "name", "by", "address"] as const).map((column) => t(`columns.${column}`)),
      rows: inOrder.map((one) => ({
        id: keyOf(one),
        cells: [named(one).name, one.name, t(`by.${one.by}`), one.address],
      })),
    },
    noAddress: t("noAddress"),
    send: t("send", { count: mailed }),
    change: t("change"),
  };
}
