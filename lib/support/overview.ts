// What is on record of support to all States, beside the adoption of their first plans. Pure.
import { groupBy } from "@/lib/group";
import type { SupportModel } from "@/lib/database/generated/enums";
import type { KnownPlan } from "@/lib/plans/queries";
import type { KnownSupport } from "./queries";
import { firstAdoption, relationOf, relations, type FirstAdoption, type Relation } from "./rules";
import { waitOf, type Wait } from "./wait";

/** A case of support, and how it stands to the adoption of the State's first plan. */
export interface Case {
  support: KnownSupport;
  relation: Relation;
}

/** A State that had support. */
export interface SupportedState {
  code: string;
  /** The earliest first. */
  cases: [Case, ...Case[]];
  adoption: FirstAdoption | null;
  wait: Wait;
}

/** A kind of support: which States had it, and which of them at what time; their codes, in the order of the States. */
export interface ModelRow extends Record<Relation, string[]> {
  model: SupportModel;
  states: string[];
}

/** @param order the codes of the States in the order in which they are to stand. @returns those that had support, in that order. */
export function supportedStates(order: string[], supports: KnownSupport[], plans: KnownPlan[]): SupportedState[] {
  const [ofState, planned] = [groupBy(supports, (one) => one.stateCode), groupBy(plans, (one) => one.stateCode)];
  return order.flatMap((code) => {
    const adoption = firstAdoption(planned.get(code) ?? []);
    const own = ofState.get(code) ?? [];
    const [first, ...others] = own.map((support): Case => ({ support, relation: relationOf(support, adoption) }));
    return first ? [{ code, cases: [first, ...others], adoption, wait: waitOf(own, adoption) }] : [];
  });
}

/** @returns the kinds of support that were given, the one that most States had first. */
export function modelRows(states: SupportedState[], models: readonly SupportModel[]): ModelRow[] {
  const rows = models.map((model): ModelRow => {
    const having = (wanted: (one: Case) => boolean) =>
      states
        .filter(({ cases }) => cases.some((one) => one.support.model === model && wanted(one)))
        .map(({ code }) => code);
    const byRelation = relations.map((relation) => [relation, having((one) => one.relation === relation)]);
    return { model, states: having(() => true), ...(Object.fromEntries(byRelation) as Record<Relation, string[]>) };
  });
  return rows
    .filter(({ states: having }) => having.length > 0)
    .toSorted((one, other) => other.states.length - one.states.length);
}
