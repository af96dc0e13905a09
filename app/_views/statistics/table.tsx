import { getLocale, getTranslations } from "@/i18n/words";
import { formatMeeting } from "@/lib/meetings/days";
import type { MeetingStatistics } from "@/lib/meetings/statistics";
import type { SexSums } from "@/lib/participants/sex";

type Words = Awaited<ReturnType<typeof getTranslations<"statistics">>>;

/** All figures of all meetings, what is reported beside what is counted. */
export async function FiguresTable({ meetings }: { meetings: MeetingStatistics[] }) {
  const [t, locale] = await Promise.all([getTranslations("statistics"), getLocale()]);
  const heads = {
    states: t("table.states"),
    withPoc: t("table.statesWithPoc"),
    attending: t("table.attendingWithPoc"),
    all: t("table.all"),
    organisations: t("table.organisations"),
    persons: t("table.persons"),
  };
  return (
    <table className="listed">
      <caption>{t("table.caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("table.meeting")}</th>
          {Object.entries(heads).map(([key, text]) => (
            <th key={key} scope="col" className="number">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {meetings.toReversed().map((meeting) => {
          const { slug, title, fictional, counted, reported, mismatch } = meeting;
          return (
            <tr key={slug}>
              <th scope="row">
                <a href={`/meetings/${slug}`}>{title}</a>
                <span className="source block">{formatMeeting(meeting, locale)}</span>
                {fictional && <span className="doubt block">{t("fictional")}</span>}
              </th>
              <Cell t={t} label={heads.states} counted={counted?.states} reported={reported.statesAttending}>
                {mismatch && <span className="doubt block">{t("table.differ")}</span>}
              </Cell>
              <Cell
                t={t}
                label={heads.withPoc}
                counted={meeting.withPointOfContact}
                reported={reported.statesWithPointOfContact}
              />
              <Cell t={t} label={heads.attending} counted={meeting.attendingWithPointOfContact} />
              <Cell t={t} label={heads.all} counted={meeting.total} />
              <Cell
                t={t}
                label={heads.organisations}
                counted={counted?.organisations}
                reported={reported.organisations}
              />
              <Cell
                t={t}
                label={heads.persons}
                counted={meeting.persons}
                reported={reported.persons}
                unknown={counted ? t("table.notNamed") : undefined}
              >
                {meeting.sex?.isRecorded && <span className="source block">{sexSaid(meeting.sex, t)}</span>}
              </Cell>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const sexSaid = ({ sums, notRecorded }: SexSums, t: Words) =>
  sums ? t("table.sex", { ...sums, notRecorded }) : t("table.sexFew");

interface CellProps {
  t: Words;
  label: string;
  counted: number | null | undefined;
  reported?: number | undefined;
  unknown?: string | undefined;
  children?: React.ReactNode;
}

function Cell({ t, label, counted, reported, unknown = t("table.unknown"), children }: CellProps) {
  const isKnown = counted !== null && counted !== undefined;
  return (
    <td className="number" data-label={label}>
      {isKnown && counted}
      {!isKnown && reported === undefined && <span className="source">{unknown}</span>}
      {reported !== undefined && (
        <span className={isKnown ? "source block" : undefined}>
          {t(isKnown ? "table.reported" : "table.reportedAlone", { value: reported })}
        </span>
      )}
      {children}
    </td>
  );
}
