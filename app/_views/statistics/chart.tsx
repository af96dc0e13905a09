import { getTranslations } from "@/i18n/words";
import type { MeetingStatistics, Statistics } from "@/lib/meetings/statistics";

/** How many States had a Point of Contact that day: by the directory, else as the note says. */
export const pointsOfContact = ({ withPointOfContact, reported }: MeetingStatistics): number | null =>
  withPointOfContact ?? reported.statesWithPointOfContact ?? null;

/** A line a meeting. What it shows stands beside it in words, so that the picture itself need not be read. */
export async function Chart({ meetings, total }: Statistics) {
  const t = await getTranslations("statistics");
  return (
    <section aria-labelledby="chart">
      <h2 id="chart">{t("chart.title")}</h2>
      <figure className="attendance-chart">
        <figcaption className="source max-w-measure">
          {t("chart.caption", { total })}
          <span className="mt-1 block">
            <svg viewBox="0 0 24 14" aria-hidden="true">
              <rect className="came" y="2" width="24" height="10" />
            </svg>
            {t("chart.legendBar")}
            <svg viewBox="0 0 24 14" aria-hidden="true" className="ml-4">
              <line className="network" x1="12" x2="12" y1="0" y2="14" />
            </svg>
            {t("chart.legendMark")}
          </span>
        </figcaption>
        <ol>
          {meetings.map((meeting) => (
            <li key={meeting.slug}>
              <span>
                <b>{meeting.startsOn.slice(0, 4)}</b> {meeting.city ?? meeting.title}
                {meeting.fictional && <span className="doubt ml-2">{t("fictional")}</span>}
              </span>
              <Bar meeting={meeting} />
              <Words meeting={meeting} />
            </li>
          ))}
        </ol>
      </figure>
    </section>
  );
}

function Bar({ meeting }: { meeting: MeetingStatistics }) {
  const { counted, total } = meeting;
  const network = pointsOfContact(meeting);
  return (
    <svg viewBox={`0 0 ${total} 10`} preserveAspectRatio="none" aria-hidden="true">
      <rect
        className={counted ? "all" : "all unknown"}
        y="1"
        width={total}
        height="8"
        vectorEffect="non-scaling-stroke"
      />
      {counted && <rect className="came" y="1" width={counted.states} height="8" />}
      {network !== null && (
        <line className="network" x1={network} x2={network} y1="-1" y2="11" vectorEffect="non-scaling-stroke" />
      )}
    </svg>
  );
}

async function Words({ meeting }: { meeting: MeetingStatistics }) {
  const t = await getTranslations("statistics.chart");
  const { counted, total } = meeting;
  const network = pointsOfContact(meeting);
  return (
    <span>
      {counted ? t("value", { counted: counted.states, total }) : <span className="source">{t("noList")}</span>}
      {network !== null && <span className="source block">{t("withPoc", { count: network })}</span>}
    </span>
  );
}
