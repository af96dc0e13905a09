import { getTranslations } from "@/i18n/words";
import type { PlanOnDay } from "@/lib/plans/as-of";
import { laneOf, markedYears, placeOn, type Bar } from "@/lib/plans/timeline";
import type { PlanWords } from "./words";

/** How long, in per cent, a period is drawn whose other end is not known. */
const open = 4;

function Period({ bar: { stage, from, to } }: { bar: Bar }) {
  const [start, end] = [from ?? Math.max(0, (to ?? 0) - open), to ?? Math.min(100, (from ?? 0) + open)];
  const shape = from === null || to === null ? "period open" : "period";
  return (
    <rect
      className={stage === "expired" || stage === "succeeded" ? `${shape} over` : shape}
      x={`${start}%`}
      width={`${end - start}%`}
      y="5"
      height="14"
    />
  );
}

/** @returns what says in words all that the bars of these plans draw. */
export function barText({ t, date, period }: PlanWords, plans: PlanOnDay[]): string {
  return plans
    .map(({ plan, stage, events }) => {
      const happened = events.map((event) => t("dates.event", { event: t(`events.${event.kind}`), date: date(event) }));
      return [t(`kinds.${plan.kind}`), period(plan) ?? t("period.unknown"), t(`stages.${stage}`), ...happened].join(
        "; ",
      );
    })
    .join(". ");
}

interface BarProps {
  words: PlanWords;
  plans: PlanOnDay[];
  /** The day looked at. */
  on: string;
  label: string;
}

/** Plans on one line over the years: periods as bars, events as marks with the letters of the map. */
export async function PlanBar({ words, plans, on, label }: BarProps) {
  const letters = await getTranslations("map.letters");
  const { bars, marks } = laneOf(plans);
  return (
    <svg className="bar" role="img" aria-label={`${label}: ${barText(words, plans)}`}>
      {bars.map((bar, place) => (
        <Period key={place} bar={bar} />
      ))}
      <line className="now" x1={`${placeOn(on)}%`} x2={`${placeOn(on)}%`} y1="0" y2="24" />
      {marks.map(({ kind, at, earliest, latest }, place) => (
        <g key={place} className={kind}>
          {latest - earliest > 1 && <line x1={`${earliest}%`} x2={`${latest}%`} y1="12" y2="12" />}
          <circle cx={`${at}%`} cy="12" r="7" />
          <text x={`${at}%`} y="15.5">
            {letters(kind)}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** The years above the lines; each bar says its own in words. */
export function Years() {
  return (
    <svg className="years" aria-hidden="true">
      {markedYears.map((year) => (
        <text key={year} x={`${placeOn(`${year}-01-01`)}%`} y="12">
          {year}
        </text>
      ))}
    </svg>
  );
}
