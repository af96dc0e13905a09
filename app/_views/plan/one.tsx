import type { ReactNode } from "react";
import { Sourced } from "@/components/sourced";
import { StageMark } from "@/components/stage";
import type { PlanOnDay } from "@/lib/plans/as-of";
import type { PlanWords } from "@/app/_views/plans/words";
import { Events } from "./events";

function Fact({ term, missing, children }: { term: string; missing: string; children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd className={children ? undefined : "source"}>{children || missing}</dd>
    </>
  );
}

function Facts({ words, known }: { words: PlanWords; known: PlanOnDay }) {
  const { t, date, period, adoption } = words;
  const { plan, events } = known;
  const missing = t("state.notFound");
  const when = period(plan);
  const submitted = events.find(({ kind }) => kind === "submitted");
  const adopted = adoption(known.adoption);
  return (
    <dl className="facts">
      <Fact term={t("state.kind")} missing={missing}>
        {plan.kindNote ?? t(`kinds.${plan.kind}`)}
      </Fact>
      <Fact term={t("state.instrument")} missing={missing}>
        {plan.instrument}
      </Fact>
      {plan.link && (
        <Fact term={t("state.text")} missing={missing}>
          <Sourced text={plan.link} />
        </Fact>
      )}
      <Fact term={t("state.period")} missing={missing}>
        {when && (plan.periodNote ? `${when} (${plan.periodNote})` : when)}
      </Fact>
      <Fact term={t("state.adopted")} missing={adopted.text}>
        {adopted.found && adopted.text}
      </Fact>
      <Fact term={t("state.submitted")} missing={missing}>
        {submitted && date(submitted)}
      </Fact>
      {plan.note && (
        <Fact term={t("state.note")} missing={missing}>
          <Sourced text={plan.note} />
        </Fact>
      )}
      <Fact term={t("state.from")} missing={missing}>
        <Sourced text={plan.source} />
        <span className={plan.confidence === "high" ? "source block" : "doubt block"}>
          {t(`state.confidence.${plan.confidence}`)}
        </span>
      </Fact>
    </dl>
  );
}

/** One plan of a State: what it is, where it stands, what happened, and how sure of it one can be. */
export function OnePlan({ words, known }: { words: PlanWords; known: PlanOnDay }) {
  const { t, period } = words;
  const { plan, stage, lastKnown, events, lapsed } = known;
  const when = period(plan);
  const hidesLast = (stage === "expired" || stage === "succeeded") && lastKnown !== null;
  return (
    <section className="plan" id={`plan-${plan.sequence}`}>
      <p className="source">{t("state.order", { number: plan.sequence })}</p>
      <h2>
        {t(`kinds.${plan.kind}`)}
        {when && `, ${when}`} {plan.periodNote && `(${plan.periodNote})`}
      </h2>
      <p>
        <StageMark stage={stage} label={t(`stages.${stage}`)} />
        {hidesLast && <span className="source ml-3">{t("state.last", { stage: t(`stages.${lastKnown}`) })}</span>}
        {lapsed && <span className="source ml-3">{t("state.lapsed")}</span>}
      </p>
      {plan.conflict && (
        <p className="notice">
          <b>{t("state.conflict")}</b> {plan.conflict}
        </p>
      )}
      <div className="plan-parts">
        <Facts words={words} known={known} />
        <div>
          <h3>{t("state.events")}</h3>
          <Events words={words} events={events} />
        </div>
      </div>
    </section>
  );
}
