import { PlanBar, Years } from "@/app/_views/plans/timeline-row";
import type { PlanWords } from "@/app/_views/plans/words";
import type { PlanOnDay } from "@/lib/plans/as-of";

interface PlanTimelineProps {
  words: PlanWords;
  plans: readonly PlanOnDay[];
  on: string;
}

/** A State's plans over the years, a line a plan: what followed what, and where a time is uncovered. */
export function PlanTimeline({ words, plans, on }: PlanTimelineProps) {
  const { t, seen, day } = words;
  return (
    <section className="timelines large" aria-labelledby="timeline">
      <h2 id="timeline">{seen("timeline.title")}</h2>
      <div className="lanes">
        <Years />
        <ul>
          {plans.map((known) => {
            const { plan } = known;
            const kind = t(`kinds.${plan.kind}`);
            const name = plan.sequence > 1 ? t("table.numbered", { kind, number: plan.sequence }) : kind;
            return (
              <li key={plan.sequence}>
                <a href={`#plan-${plan.sequence}`}>{name}</a>
                <PlanBar words={words} plans={[known]} on={on} label={name} />
              </li>
            );
          })}
        </ul>
      </div>
      <p className="source">{seen("timeline.key", { date: day(on) })}</p>
    </section>
  );
}
