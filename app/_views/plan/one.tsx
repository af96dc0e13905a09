import { StageMark } from "@/components/stage";
import { getTranslations } from "@/i18n/words";
import type { PlanOnDay } from "@/lib/plans/as-of";
import type { PlanWords } from "@/app/_views/plans/words";
import { Events } from "./events";
import { Facts } from "./facts";

interface OnePlanProps {
  words: PlanWords;
  known: PlanOnDay;
  /** The day that is looked at. */
  on: string;
  mayEdit: boolean;
}

/** One plan of a State: what it is, where it stands, what happened, and how sure of it one can be. */
export async function OnePlan({ words, known, on, mayEdit }: OnePlanProps) {
  const { t, period, since: from, age, standsOut } = words;
  const { plan, stage, lastKnown, events, since, lapsed } = known;
  const offer = await getTranslations("planRecord.offer");
  const outstanding = standsOut(known, on);
  const when = period(plan);
  const hidesLast = (stage === "expired" || stage === "succeeded") && lastKnown !== null;
  return (
    <section className="plan" id={`plan-${plan.sequence}`}>
      <p className="source">{t("state.order", { number: plan.sequence })}</p>
      <h2>
        {plan.title ?? t(`kinds.${plan.kind}`)}
        {when && `, ${when}`} {plan.periodNote && `(${plan.periodNote})`}
      </h2>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <StageMark stage={stage} label={t(`stages.${stage}`)} />
        {since && (
          <span className="source">
            {from(since)}, {age(since, on)}
          </span>
        )}
        {outstanding && <span className="doubt">{outstanding}</span>}
        {hidesLast && <span className="source">{t("state.last", { stage: t(`stages.${lastKnown}`) })}</span>}
        {lapsed && <span className="source">{t("state.lapsed")}</span>}
      </p>
      {plan.conflict && (
        <p className="notice">
          <b>{t("state.conflict")}</b> {plan.conflict}
        </p>
      )}
      <div className="plan-parts">
        <div>
          <Facts words={words} known={known} />
          {mayEdit && (
            <p className="screen-only mt-4">
              <a
                href={`/plans/${plan.stateCode}/report/plan/${plan.sequence}`}
                aria-label={offer("editOf", { number: plan.sequence })}
              >
                {offer("edit")}
              </a>
            </p>
          )}
        </div>
        <div>
          <h3>{t("state.events")}</h3>
          <Events words={words} events={events} />
        </div>
      </div>
    </section>
  );
}
