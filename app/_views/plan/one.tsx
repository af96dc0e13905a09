import type { Line } from "@/components/plans/lines";
import { ToldPlan, type PlanTold, type ToldEvent } from "@/components/plans/told-plan";
import type { PlanOnDay } from "@/lib/plans/as-of";
import type { KnownEvent } from "@/lib/plans/queries";
import { factsOf } from "./facts";
import { originOf } from "./origin";
import type { RecordWords } from "./record-words";

interface OnePlanProps {
  words: RecordWords;
  known: PlanOnDay;
  /** The day that is looked at. */
  on: string;
  mayEdit: boolean;
}

const eventOf = (words: RecordWords, event: KnownEvent): ToldEvent => ({
  id: event.id,
  kind: event.kind,
  name: words.t(`events.${event.kind}`),
  when: words.date(event),
  ...(event.confidence !== null && event.confidence !== "high" && { isDoubted: true }),
  lines: [...(event.text ? [{ text: event.text }] : []), ...originOf(words, event)],
});

/** What a plan's stage does not say by itself. */
function besideStage(words: RecordWords, known: PlanOnDay, on: string): Line[] {
  const { t, since: from, age, standsOut } = words;
  const { stage, lastKnown, since, lapsed } = known;
  const outstanding = standsOut(known, on);
  const quiet = [
    (stage === "expired" || stage === "succeeded") &&
      lastKnown !== null &&
      t("state.last", { stage: t(`stages.${lastKnown}`) }),
    lapsed && t("state.lapsed"),
  ];
  return [
    ...(since ? [{ text: `${from(since)}, ${age(since, on)}`, tone: "source" as const }] : []),
    ...(outstanding ? [{ text: outstanding, tone: "doubt" as const }] : []),
    ...quiet.flatMap((text) => (text ? [{ text, tone: "source" as const }] : [])),
  ];
}

/** One plan of a State: what it is, where it stands, what happened, and how sure of it one can be. */
export function OnePlan({ words, known, on, mayEdit }: OnePlanProps) {
  const { t, period, offer } = words;
  const { plan, stage, events } = known;
  const titled = [plan.title ?? t(`kinds.${plan.kind}`), period(plan)].filter(Boolean).join(", ");
  const told: PlanTold = {
    sequence: plan.sequence,
    order: t("state.order", { number: plan.sequence }),
    heading: plan.periodNote ? `${titled} (${plan.periodNote})` : titled,
    stage,
    stageName: t(`stages.${stage}`),
    beside: besideStage(words, known, on),
    conflict: plan.conflict === null ? undefined : [t("state.conflict"), plan.conflict],
    facts: factsOf(words, known),
    events: events.map((event) => eventOf(words, event)),
    edit: mayEdit
      ? {
          href: `/plans/${plan.stateCode}/report/plan/${plan.sequence}`,
          text: offer("edit"),
          label: offer("editOf", { number: plan.sequence }),
        }
      : undefined,
  };
  return <ToldPlan plan={told} words={{ events: t("state.events"), noEvents: t("state.noEvents") }} />;
}
