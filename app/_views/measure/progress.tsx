import { Sourced } from "@/components/sourced";
import type { MeasureWords } from "@/components/measures/words";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import type { KnownProgress } from "@/lib/measures/one";
import type { KnownMeasure } from "@/lib/measures/read";

interface ProgressProps {
  actor: Actor;
  words: MeasureWords;
  measure: KnownMeasure;
  progress: KnownProgress[];
  address: string;
}

/** What was reported of a measure, the latest first. */
export function Progress({ actor, words: { t, plans, day }, measure, progress, address }: ProgressProps) {
  const subject = { stateCode: measure.stateCode };
  const mayTakeBack = can(actor, "progress.withdraw", subject);
  return (
    <section id="progress">
      <h2>{t("one.progress")}</h2>
      {can(actor, "progress.report", subject) && (
        <p className="actions mb-4">
          <a className="button" href={`${address}/report`}>
            {t("report.title")}
          </a>
        </p>
      )}
      {progress.length === 0 ? (
        <p className="source">{t("one.noProgress")}</p>
      ) : (
        <ol className="timeline">
          {progress.map(({ id, on, status, note, source }) => (
            <li key={id}>
              <span className="when">{day(on)}</span>
              <div>
                <p>
                  <span className={`measure-standing ${status}`}>{t(`statuses.${status}`)}</span>
                </p>
                {note && <p className="max-w-measure whitespace-pre-line break-words">{note}</p>}
                <p className="source break-words">
                  {source === null ? (
                    t("one.reported")
                  ) : (
                    <>
                      {plans("state.source")} <Sourced text={source} />
                    </>
                  )}
                </p>
                {mayTakeBack && (
                  <p>
                    <a href={`${address}/report/${id}`}>{t("one.takeBack")}</a>
                  </p>
                )}
              </div>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
