import type { getTranslations } from "@/i18n/words";
import { formatMeeting } from "@/lib/meetings/days";
import type { MeetingPage } from "@/lib/meetings/queries";
import { placeOf } from "./place";

interface Words {
  t: Awaited<ReturnType<typeof getTranslations<"meetings">>>;
  page: Awaited<ReturnType<typeof getTranslations<"meetingPage">>>;
  locale: string;
}

/** "26-27 May 2015. Belgrade, Serbia." and, until it is over, how far off it is. */
export function ledeOf(meeting: MeetingPage, { t, page, locale }: Words): string {
  const { phase, cancelled, mode } = meeting;
  const where = [placeOf(meeting, t), mode === "online" && page("online")].filter(Boolean);
  const soon = phase === "past" ? null : t(`phase.${phase}`);
  const said = [...where, cancelled ? page("cancelled") : soon].filter(Boolean).join(", ");
  const date = formatMeeting(meeting, locale);
  if (said === "") return `${date}.`;
  return `${date}. ${said.charAt(0).toLocaleUpperCase(locale)}${said.slice(1)}.`;
}
