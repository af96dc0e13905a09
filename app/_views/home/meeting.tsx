import { getLocale, getTranslations } from "@/i18n/words";
import { formatMeeting } from "@/lib/meetings/days";
import { listMeetings, nextMeeting, type ListedMeeting } from "@/lib/meetings/queries";

async function Where({ meeting }: { meeting: ListedMeeting }) {
  const t = await getTranslations("home.meeting");
  const dates = formatMeeting(meeting, await getLocale());
  return (
    <>
      <a href={`/meetings/${meeting.slug}`}>{meeting.title}</a>
      <span className="block">{t("at", { city: meeting.city ?? t("unknownCity"), dates })}</span>
    </>
  );
}

/** The meeting that takes place or comes next; where none is announced, the last there was. */
export async function NextMeeting() {
  const t = await getTranslations("home.meeting");
  const next = await nextMeeting();
  const last = next ? undefined : (await listMeetings())[0];
  return (
    <section className="home-part" aria-labelledby="meeting">
      <h2 id="meeting">{t("title")}</h2>
      {next ? (
        <p>
          {next.phase === "today" && <b className="fresh">{t("today")}</b>} <Where meeting={next} />
        </p>
      ) : (
        <p>{t("none")}</p>
      )}
      {last && (
        <p className="source">
          {t("last")} <Where meeting={last} />
        </p>
      )}
    </section>
  );
}
