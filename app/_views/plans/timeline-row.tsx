import { Bar, type Letters } from "@/components/plans/bar";
import { getTranslations } from "@/i18n/words";
import type { PlanOnDay } from "@/lib/plans/as-of";
import { drawLane, laneOf, markedYears, placeOn } from "@/lib/plans/timeline";
import type { PlanWords } from "./words";

/** @returns what says in words all that the bars of these plans draw. */
function barText({ t, date, period }: PlanWords, plans: PlanOnDay[]): string {
  return plans
    .map(({ plan, stage, events }) => {
      const happened = events.map((event) => t("dates.event", { event: t(`events.${event.kind}`), date: date(event) }));
      return [t(`kinds.${plan.kind}`), period(plan) ?? t("period.unknown"), t(`stages.${stage}`), ...happened].join(
        "; ",
      );
    })
    .join(". ");
}

const marked = ["interest", "needsAnalysis", "drafting", "adopted", "submitted", "implementing", "reviewed"] as const;

/** The letters of the map for what can happen to a plan. */
export async function markLetters(): Promise<Letters> {
  const letters = await getTranslations("map.letters");
  return Object.fromEntries(marked.map((kind) => [kind, letters(kind)])) as Letters;
}

interface BarProps {
  words: PlanWords;
  plans: PlanOnDay[];
  /** The day looked at. */
  on: string;
  label: string;
}

/** Plans on one line over the years. */
export async function PlanBar({ words, plans, on, label }: BarProps) {
  return (
    <Bar
      lane={drawLane(laneOf(plans))}
      letters={await markLetters()}
      now={placeOn(on)}
      label={`${label}: ${barText(words, plans)}`}
    />
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
