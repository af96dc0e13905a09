import type { Line } from "@/components/plans/lines";
import { languageNames } from "@/lib/contacts/languages";
import type { PlanOnDay } from "@/lib/plans/as-of";
import { originOf } from "./origin";
import type { RecordWords } from "./record-words";

interface Fact {
  term: string;
  lines: Line[];
}

/** @returns what a plan is, fact by fact; what nobody has found is said to be so. */
export function factsOf(words: RecordWords, { plan, events, adoption: came }: PlanOnDay): Fact[] {
  const { t, record, locale, date, period, adoption } = words;
  const fact = (term: string, text: string | null | undefined, missing = t("state.notFound")): Fact => ({
    term,
    lines: [text ? { text } : { text: missing, tone: "source" }],
  });
  const where = plan.hasText && {
    text: record("text.download"),
    href: `/plans/${plan.stateCode}/text/${plan.sequence}`,
  };
  const when = period(plan);
  const submitted = events.find(({ kind }) => kind === "submitted");
  const adopted = adoption(came);
  return [
    fact(t("state.kind"), plan.kindNote ?? t(`kinds.${plan.kind}`)),
    fact(t("state.instrument"), [plan.instrument, plan.instrumentNumber].filter(Boolean).join(", ")),
    ...(plan.link || where
      ? [{ term: t("state.text"), lines: [...(plan.link ? [{ text: plan.link }] : []), ...(where ? [where] : [])] }]
      : []),
    ...(plan.languages.length > 0 ? [fact(record("facts.languages"), languageNames(plan.languages, locale))] : []),
    ...(plan.responsibleBody ? [fact(record("facts.responsibleBody"), plan.responsibleBody)] : []),
    fact(t("state.period"), when && (plan.periodNote ? `${when} (${plan.periodNote})` : when)),
    fact(t("state.adopted"), adopted.found ? adopted.text : null, adopted.text),
    fact(t("state.submitted"), submitted && date(submitted)),
    ...(plan.note ? [fact(t("state.note"), plan.note)] : []),
    { term: t("state.from"), lines: originOf(words, plan, true) },
    ...(plan.circle === "public" ? [] : [fact(record("facts.circle"), record(`reader.circles.${plan.circle}`))]),
  ];
}
