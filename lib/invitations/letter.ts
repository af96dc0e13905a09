import "server-only";
import { wordsOf } from "@/i18n/words-of";
import { fillIn } from "@/lib/checks/rules";
import { stateNamesIn } from "@/lib/checks/letter";
import type { Transaction } from "@/lib/database/client";
import { formatDate } from "@/lib/dates";
import { formatMeeting } from "@/lib/meetings/days";
import { requestContext } from "@/lib/request/context";
import type { InvitedMeeting } from "./meeting";
import type { Recipient } from "./recipients";
import { lastDay } from "./rules";

/** Control characters of a name would end the subject's line. */
const oneLine = (text: string) => text.replace(/\p{Cc}+/gu, " ").slice(0, 200);

type Invited = Pick<Recipient, "stateCode" | "organisationId">;

/** @returns what names whoever is invited, and what they are filed under. Asked within the transaction. */
export async function invitedNames(transaction: Transaction, organisationIds: string[]) {
  const nameOf = await stateNamesIn(transaction, requestContext().locale);
  const organisations = await transaction.organisation.findMany({
    where: { id: { in: organisationIds } },
    select: { id: true, name: true },
  });
  const named = new Map(organisations.map(({ id, name }) => [id, name]));
  return ({ stateCode, organisationId }: Invited): { name: string; filingKey: string } => {
    if (stateCode !== null) return nameOf(stateCode);
    const name = named.get(organisationId ?? "") ?? "";
    // Organisations come after the States.
    return { name, filingKey: `\u{10FFFF}${name}` };
  };
}

export interface Wording {
  subject: string;
  text: string;
}

interface Addressee {
  name: string | null;
  /** The State, or the organisation. */
  invited: string;
  link: string;
}

/** @returns what writes the letters of a meeting, one recipient at a time. */
export async function letterWriter(
  transaction: Transaction,
  meeting: InvitedMeeting,
  wording: Wording,
  { reminder }: { reminder: boolean },
) {
  const { locale } = requestContext();
  const t = await wordsOf(locale, "invitations.mail");
  const host = meeting.hostCode && (await stateNamesIn(transaction, locale))(meeting.hostCode).name;
  const place = [meeting.venue, meeting.city, meeting.city === host ? null : host].filter(Boolean).join(", ");
  return ({ name, invited, link }: Addressee) => {
    const values = {
      name: name ?? t("nobody"),
      State: invited,
      link,
      due: formatDate(lastDay(meeting), "day", locale),
      meeting: meeting.title,
      dates: formatMeeting(meeting, locale),
      place: place || t(meeting.mode === "online" ? "online" : "noPlace"),
    };
    const line = oneLine(fillIn(wording.subject, values));
    return { subject: reminder ? t("reminder", { subject: line }) : line, text: fillIn(wording.text, values) };
  };
}
