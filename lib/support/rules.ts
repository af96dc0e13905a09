import { periodEnd, periodStart, type RoughDate } from "@/lib/dates";
import type { Confidence, PlanEventKind, SupportModel } from "@/lib/database/generated/enums";
import { stages, type EventFacts } from "@/lib/plans/rules";

/** When something happened: on one of these days, "YYYY-MM-DD". `earliest` null: at any time before `latest`. */
export interface Span {
  earliest: string | null;
  latest: string;
}

/** What is counted of support. */
export interface SupportFacts {
  model: SupportModel;
  startsOn: RoughDate;
  /** The number of the plan that it was for. */
  plan: number | null;
  towards: PlanEventKind | null;
  confidence: Confidence | null;
}

/** What is counted of a plan. */
export interface AdoptableFacts {
  sequence: number;
  conflict: string | null;
  events: EventFacts[];
}

const rank = (kind: PlanEventKind) => stages.indexOf(kind);
const adopted = rank("adopted");

/** @returns the days on which something that is dated so can have happened. */
export const spanOf = ({ date, precision }: RoughDate): { earliest: string; latest: string } => ({
  earliest: periodStart(date, precision),
  latest: periodEnd(date, precision),
});

interface Dated {
  kind: PlanEventKind;
  by: boolean;
  earliest: string;
  latest: string;
}

const datedOf = (events: EventFacts[]): Dated[] =>
  events.flatMap(({ kind, by, date, precision }) =>
    date === null || precision === null ? [] : [{ kind, by, ...spanOf({ date, precision }) }],
  );

/**
 * When a plan was adopted. Where no event says it, it was by the first that says the plan stood, and not before the last that
 * says it was still in the making.
 * @returns null where no date says that it was adopted.
 */
export function adoptionSpan({ events }: AdoptableFacts): Span | null {
  const dated = datedOf(events);
  const on = dated.find(({ kind, by }) => kind === "adopted" && !by);
  if (on) return { earliest: on.earliest, latest: on.latest };
  const latest = dated
    .filter(({ kind }) => rank(kind) >= adopted)
    .map((event) => event.latest)
    .toSorted()[0];
  if (latest === undefined) return null;
  const making = dated.filter(({ kind, by, earliest }) => rank(kind) < adopted && !by && earliest <= latest);
  return {
    earliest:
      making
        .map(({ earliest }) => earliest)
        .toSorted()
        .at(-1) ?? null,
    latest,
  };
}

/** The plan of a State that was adopted first. */
export interface FirstAdoption {
  span: Span;
  sequence: number;
  isDisputed: boolean;
}

/** @returns null where none is known to be adopted. */
export function firstAdoption(plans: AdoptableFacts[]): FirstAdoption | null {
  return plans.reduce<FirstAdoption | null>((first, plan) => {
    const span = adoptionSpan(plan);
    if (span === null || (first && first.span.latest <= span.latest)) return first;
    return { span, sequence: plan.sequence, isDisputed: plan.conflict !== null };
  }, null);
}

/** How support stands to the adoption of the State's first plan. */
export const relations = ["before", "after", "unclear", "notAdopted"] as const;
export type Relation = (typeof relations)[number];

/** By what it was for, where that says it, else by the dates: they may leave it unclear. */
export function relationOf(support: SupportFacts, adoption: FirstAdoption | null): Relation {
  if (adoption === null) return "notAdopted";
  const { towards, plan } = support;
  if (towards !== null && plan === adoption.sequence) {
    if (rank(towards) < adopted) return "before";
    if (towards === "reviewed") return "after";
  }
  const { earliest, latest } = spanOf(support.startsOn);
  if (earliest > adoption.span.latest) return "after";
  return adoption.span.earliest !== null && latest < adoption.span.earliest ? "before" : "unclear";
}
