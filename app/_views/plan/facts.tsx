import type { ReactNode } from "react";
import { Sourced } from "@/components/sourced";
import { getLocale, getTranslations } from "@/i18n/words";
import { languageNames } from "@/lib/contacts/languages";
import type { PlanOnDay } from "@/lib/plans/as-of";
import type { PlanWords } from "@/app/_views/plans/words";
import { Origin } from "./origin";

function Fact({ term, missing, children }: { term: string; missing: string; children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd className={children ? undefined : "source"}>{children || missing}</dd>
    </>
  );
}

/** What a plan is, fact by fact; what nobody has found is said to be so. */
export async function Facts({ words, known }: { words: PlanWords; known: PlanOnDay }) {
  const { t, date, period, adoption } = words;
  const [record, locale] = [await getTranslations("planRecord"), await getLocale()];
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
        {[plan.instrument, plan.instrumentNumber].filter(Boolean).join(", ")}
      </Fact>
      {(plan.link ?? plan.hasText) && (
        <Fact term={t("state.text")} missing={missing}>
          {plan.link && <Sourced text={plan.link} />}
          {plan.hasText && (
            <a className="block" href={`/plans/${plan.stateCode}/text/${plan.sequence}`}>
              {record("text.download")}
            </a>
          )}
        </Fact>
      )}
      {plan.languages.length > 0 && (
        <Fact term={record("facts.languages")} missing={missing}>
          {languageNames(plan.languages, locale)}
        </Fact>
      )}
      {plan.responsibleBody && (
        <Fact term={record("facts.responsibleBody")} missing={missing}>
          {plan.responsibleBody}
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
        <Origin words={words} fact={plan} bare />
      </Fact>
      {plan.circle !== "public" && (
        <Fact term={record("facts.circle")} missing={missing}>
          {record(`reader.circles.${plan.circle}`)}
        </Fact>
      )}
    </dl>
  );
}
