import { getLocale, getTranslations } from "@/i18n/words";
import { AskedWrong } from "@/components/ask/wrong";
import { Page } from "@/components/page";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { formatMeeting } from "@/lib/meetings/days";
import { listMeetings, type ListedMeeting } from "@/lib/meetings/queries";
import { MeetingsCalendar } from "./meetings-calendar";
import { placeOf } from "./meeting/place";

type Words = Awaited<ReturnType<typeof getTranslations<"meetings">>>;

/** Every meeting of the network on record. */
export async function MeetingsView({ actor, unknown }: { actor: Actor; unknown: string[] }) {
  const [t, locale, meetings] = await Promise.all([getTranslations("meetings"), getLocale(), listMeetings()]);
  return (
    <Page actor={actor} section="meetings" title={t("title")} lede={t("lede")}>
      <AskedWrong unknown={unknown} />
      {can(actor, "meeting.plan") && (
        <p className="actions mb-6">
          <a className="button" href="/meetings/new">
            {(await getTranslations("meetingPage"))("plan")}
          </a>
          {can(actor, "meeting.fromNote") && (
            <a href="/meetings/from-note">{(await getTranslations("fromNote"))("link")}</a>
          )}
        </p>
      )}
      <MeetingsCalendar />
      {meetings.length === 0 ? (
        <p className="notice">{t("none")}</p>
      ) : (
        <Table {...{ meetings, locale, t, page: await getTranslations("meetingPage") }} />
      )}
    </Page>
  );
}

interface TableProps {
  meetings: ListedMeeting[];
  locale: string;
  t: Words;
  page: Awaited<ReturnType<typeof getTranslations<"meetingPage">>>;
}

function Table({ meetings, locale, t, page }: TableProps) {
  const label = (key: Parameters<typeof t>[0]) => t(key);
  return (
    <table className="listed">
      <caption>{t("caption", { count: meetings.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t("columns.date")}</th>
          <th scope="col">{t("columns.meeting")}</th>
          <th scope="col">{t("columns.place")}</th>
          <th scope="col" className="number">
            {t("columns.counted")}
          </th>
          <th scope="col" className="number">
            {t("columns.reported")}
          </th>
          <th scope="col">{t("columns.source")}</th>
        </tr>
      </thead>
      <tbody>
        {meetings.map((meeting) => (
          <tr key={meeting.slug}>
            <td className={meeting.days.length > 0 ? undefined : "whitespace-nowrap"}>
              {formatMeeting(meeting, locale)}
              {meeting.cancelled ? (
                <span className="fresh old ml-2">{page("cancelled")}</span>
              ) : (
                meeting.phase !== "past" && <span className="fresh ml-2">{t(`phase.${meeting.phase}`)}</span>
              )}
            </td>
            <th scope="row">
              <a href={`/meetings/${meeting.slug}`}>{meeting.title}</a>
              {meeting.fictional && <span className="doubt block">{t("fictional")}</span>}
            </th>
            <td>{placeOf(meeting, t) || (meeting.mode === "online" && page("online"))}</td>
            <td className="number" data-label={label("columns.counted")}>
              {meeting.counted?.states ?? <span className="source">{t("unknownCount")}</span>}
            </td>
            <td className="number" data-label={label("columns.reported")}>
              {meeting.reportedStates ?? <span className="source">{t("notReported")}</span>}
              {meeting.mismatch && <span className="doubt block">{t("differ")}</span>}
            </td>
            <td className="source max-w-64" data-label={label("columns.source")}>
              {meeting.source ?? t("portal")}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
