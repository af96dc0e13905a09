import { getLocale, getTranslations } from "@/i18n/words";
import type { RecordedMeeting } from "@/lib/meetings/attended";
import { formatMeeting } from "@/lib/meetings/days";

/** The meetings at which a State was present, as far as is on record. */
export async function Attendance({ meetings }: { meetings: RecordedMeeting[] }) {
  const [t, locale] = [await getTranslations("states.state"), await getLocale()];
  const attended = meetings.filter((meeting) => meeting.attended);
  return (
    <section>
      <h2>{t("attendance")}</h2>
      {attended.length === 0 ? (
        <p>{t("noAttendance")}</p>
      ) : (
        <table className="listed">
          <thead className="sr-only">
            <tr>
              <th scope="col">{t("meeting")}</th>
              <th scope="col">{t("dates")}</th>
            </tr>
          </thead>
          <tbody>
            {attended.map(({ slug, title, city, ...dates }) => (
              <tr key={slug}>
                <td>
                  <a href={`/meetings/${slug}`}>{title}</a>
                </td>
                <td className="source">
                  {city && `${city}, `}
                  {formatMeeting(dates, locale)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
