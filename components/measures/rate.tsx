import { rateOf, standings, type Counts } from "@/lib/measures/rules";
import type { MeasureWords } from "./words";

interface RateProps {
  words: MeasureWords;
  counts: Counts;
  overdue: number;
  /** The day as of which it is, "YYYY-MM-DD". */
  on: string;
}

/** How the measures of a plan stand, as a bar; the words beside it say the same. */
function Bar({ counts }: { counts: Counts }) {
  const shown = (["done", "continuing", "underWay", "notStarted", "noReport", "dropped"] as const).filter(
    (standing) => counts[standing] > 0,
  );
  const all = standings.reduce((sum, standing) => sum + counts[standing], 0);
  const before = (place: number) => shown.slice(0, place).reduce((sum, standing) => sum + counts[standing], 0);
  return (
    <svg className="rate-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      {shown.map((standing, place) => (
        <rect
          key={standing}
          className={standing}
          x={(100 * before(place)) / all}
          width={(100 * counts[standing]) / all}
          height="4"
        />
      ))}
    </svg>
  );
}

/** The rate of implementation of a plan, never without what it was counted from. */
export function Rate({ words: { t, day }, counts, overdue, on }: RateProps) {
  const { done, of, percent } = rateOf(counts);
  const counted = [
    ...(["dropped", "continuing", "noReport"] as const)
      .filter((standing) => counts[standing] > 0)
      .map((standing) => t(`rate.${standing}`, { count: counts[standing] })),
    ...(overdue > 0 ? [t("rate.overdue", { count: overdue })] : []),
  ];
  return (
    <div className="rate">
      <p>
        {percent === null ? (
          t("rate.nothing")
        ) : (
          <>
            <b>{t("rate.bare", { done, of })}</b> ({t("rate.percent", { percent })})
          </>
        )}
      </p>
      <Bar counts={counts} />
      <p className="source">
        {counted.length > 0 && `${counted.join("; ")}. `}
        {t("rate.as", { date: day(on) })}
      </p>
    </div>
  );
}
