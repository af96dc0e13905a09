import { getLocale, getTranslations } from "@/i18n/words";
import { span } from "@/lib/checks/rules";
import { formatDate, today } from "@/lib/dates";
import type { InvitedMeeting } from "@/lib/invitations/meeting";
import { formatMeeting } from "@/lib/meetings/days";
import { stateNames } from "@/lib/states/names";

/** What the pages on invitations say in several places. */
export async function invitationWords() {
  const [t, locale] = [await getTranslations("invitations"), await getLocale()];
  const names = await stateNames(locale);
  const day = (date: Date | string) => formatDate(typeof date === "string" ? date : today(date), "day", locale);
  const lasting = (milliseconds: number) => {
    const { unit, count } = span(milliseconds);
    return t(`spans.${unit}`, { count });
  };
  /** The State or the organisation that an invitation is to. */
  const invited = ({ stateCode, organisation }: { stateCode: string | null; organisation: string | null }) =>
    stateCode === null ? (organisation ?? "") : (names.get(stateCode) ?? stateCode);
  /** The venue, the city and the State, as much as is known. */
  const place = ({ venue, city, hostCode, mode }: InvitedMeeting) => {
    const host = hostCode && names.get(hostCode);
    const said = [venue, city, host === city ? null : host].filter(Boolean).join(", ");
    if (mode === "online") return t("answer.online");
    if (said === "") return t("answer.noPlace");
    return mode === "hybrid" ? t("answer.hybrid", { place: said }) : said;
  };
  const dates = (meeting: InvitedMeeting) => formatMeeting(meeting, locale);
  return { t, locale, names, day, lasting, invited, place, dates };
}

export type InvitationWords = Awaited<ReturnType<typeof invitationWords>>;
