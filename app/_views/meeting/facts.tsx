import { getLocale, getTranslations } from "@/i18n/words";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { formatDate, today } from "@/lib/dates";
import { formatMeeting } from "@/lib/meetings/days";
import type { MeetingPage } from "@/lib/meetings/queries";
import { placeOf } from "./place";

/** When and where, and until when to answer: what whoever goes there wants first. */
export async function Facts({ actor, meeting }: { actor: Actor; meeting: MeetingPage }) {
  const [t, page, locale] = [
    await getTranslations("meetings"),
    await getTranslations("meetingPage"),
    await getLocale(),
  ];
  const { venue, chairmanship, organisers, mode, phase, precision, capacity } = meeting;
  const city = placeOf(meeting, t);
  const place = venue && city ? t("venue", { venue, place: city }) : (venue ?? city);
  const upcoming = phase !== "past" && !meeting.cancelled;
  return (
    <dl className="facts">
      <dt>{t("facts.dates")}</dt>
      <dd>
        {formatMeeting(meeting, locale)}
        {upcoming && precision !== "day" && <span className="doubt block">{page("facts.month")}</span>}
      </dd>
      {(mode === "onSite" || place !== "") && (
        <>
          <dt>{t("facts.place")}</dt>
          <dd>{place || <span className="text-muted">{page("facts.unknownPlace")}</span>}</dd>
        </>
      )}
      {mode !== "onSite" && (
        <>
          <dt>{page("facts.mode")}</dt>
          <dd>{page(`modes.${mode}`)}</dd>
        </>
      )}
      {upcoming && can(actor, "directory.read") && (
        <Answering answerBy={meeting.answerBy} capacity={capacity} locale={locale} />
      )}
      {organisers.length > 0 && (
        <>
          <dt>{t("facts.organisers")}</dt>
          <dd>
            <ul>
              {organisers.map((organiser) => (
                <li key={organiser}>{organiser}</li>
              ))}
            </ul>
          </dd>
        </>
      )}
      {chairmanship && (
        <>
          <dt>{t("facts.chairmanship")}</dt>
          <dd>
            <a href={`/states/${chairmanship.code}`}>{chairmanship.name}</a>, {meeting.startsOn.slice(0, 4)}
          </dd>
        </>
      )}
    </dl>
  );
}

interface AnsweringProps {
  answerBy: string | null;
  capacity: number | null;
  locale: string;
}

/** Until when invitations can be answered, and for how many there is room. */
async function Answering({ answerBy, capacity, locale }: AnsweringProps) {
  const page = await getTranslations("meetingPage.facts");
  const date = answerBy && formatDate(answerBy, "day", locale);
  return (
    <>
      {answerBy && date && (
        <>
          <dt>{page("answerBy")}</dt>
          <dd>{answerBy < today() ? page("closed", { date }) : <b>{date}</b>}</dd>
        </>
      )}
      {capacity !== null && (
        <>
          <dt>{page("capacity")}</dt>
          <dd>{page("persons", { count: capacity })}</dd>
        </>
      )}
    </>
  );
}
