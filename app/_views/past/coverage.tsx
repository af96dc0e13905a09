import { getLocale, getTranslations } from "@/i18n/words";
import { formatMeeting } from "@/lib/meetings/days";
import type { ReportedCoverage } from "@/lib/meetings/reported";
import type { PastRow } from "@/lib/states/past-directory";

interface PastCoverageProps {
  rows: PastRow[];
  reported: ReportedCoverage[];
}

/** How far the directory reached: counted from what is on record, and beside it what was reported at the time. */
export async function PastCoverage({ rows, reported }: PastCoverageProps) {
  const [t, locale] = [await getTranslations("past"), await getLocale()];
  const count = (post: PastRow["post"]) => rows.filter((row) => row.post === post).length;
  const [named, vacant, unknown] = [count("named"), count("vacant"), count("unknown")];
  return (
    <>
      <ul className="figures" aria-label={t("figures.label")}>
        <li>
          <b>{named}</b> {t("figures.named", { total: rows.length })}
        </li>
        {vacant > 0 && (
          <li>
            <b>{vacant}</b> {t("figures.vacant", { count: vacant })}
          </li>
        )}
        {unknown > 0 && (
          <li>
            <b>{unknown}</b> {t("figures.unknown", { count: unknown })}
          </li>
        )}
      </ul>
      {reported.length > 0 && (
        <section className="reported" aria-labelledby="reported">
          <h2 id="reported">{t("reported.title")}</h2>
          <ul>
            {reported.map(({ value, quote, source, slug, title, ...dates }) => (
              <li key={slug}>
                <p>
                  {t.rich("reported.figure", {
                    value,
                    dates: formatMeeting(dates, locale),
                    b: (text) => <b>{text}</b>,
                    meeting: () => <a href={`/meetings/${slug}`}>{title}</a>,
                  })}
                </p>
                {quote && <blockquote className="source">“{quote}”</blockquote>}
                <p className="source">{t("reported.source", { source })}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
