import { periodEnd } from "@/lib/dates";
import { groupBy } from "@/lib/group";
import type { ListedState } from "@/lib/states/list";
import { endOf, plansOnDay, type PlanOnDay } from "./as-of";
import { expiryOf } from "./expiry";
import type { KnownPlan } from "./queries";
import type { Received } from "./received";
import { stages, type Stage } from "./rules";
import type { PlanFilters } from "./schema";

/** A State, where it stands with its plans, and whether the filters let it through. */
export interface StateOnDay {
  state: ListedState;
  /** That of its latest plan of which anything is known. */
  stage: Stage;
  /** The latest first. */
  plans: PlanOnDay[];
  inView: boolean;
}

/** What the filters ask of is asked of the plan that gives a State its stage. */
function isInView(
  { state, stage, plans }: Omit<StateOnDay, "inView">,
  filters: PlanFilters,
  { day, models }: { day: string; models: string[] },
): boolean {
  if (filters.region && state.subRegion !== filters.region) return false;
  if (filters.stage === "known" && stage === "unknown") return false;
  if (filters.stage && filters.stage !== "known" && stage !== filters.stage) return false;
  if (filters.kind && !filters.stage && plans.length === 0) return false;
  if (filters.expiry) {
    const standing = plans.find((plan) => plan.stage !== "unknown");
    if (!standing || expiryOf(standing, day) !== filters.expiry) return false;
  }
  if (filters.support === "any") return models.length > 0;
  if (filters.support === "none") return models.length === 0;
  return filters.support === undefined || models.includes(filters.support);
}

const lastEvent = ({ plans }: StateOnDay) =>
  plans
    .map((plan) => (plan.lastEvent && endOf(plan.lastEvent)) ?? "")
    .sort()
    .at(-1) ?? "";

const lastPeriod = ({ plans }: StateOnDay) =>
  plans
    .map(({ plan: { periodTo, periodToPrecision: precision } }) =>
      periodTo && precision ? periodEnd(periodTo, precision) : "",
    )
    .sort()
    .at(-1) ?? "";

/** What each order compares: the earliest stage first, the latest date first; where there is none, or the same, States stand by name. */
const keys: Record<PlanFilters["sort"], (row: StateOnDay) => string> = {
  state: () => "",
  stage: ({ stage }) => (stage === "unknown" ? "" : String(99 - stages.indexOf(stage))),
  latest: lastEvent,
  periodEnd: lastPeriod,
};

/**
 * Where every State stood on a day: all of them, in the order asked for, each marked as in view or not.
 * @param states in the order of their names.
 * @param support what had been received by that day; asked of only where a filter does.
 */
export function overview(
  states: ListedState[],
  plans: KnownPlan[],
  day: string,
  filters: PlanFilters,
  support: Received[] = [],
): StateOnDay[] {
  const byState = groupBy(plans, ({ stateCode }) => stateCode);
  const supported = groupBy(support, ({ stateCode }) => stateCode);
  const rows = states.map((state) => {
    const known = plansOnDay(byState.get(state.code) ?? [], day);
    const wanted = known.filter(({ plan }) => !filters.kind || plan.kind === filters.kind).reverse();
    const stage = wanted.find((plan) => plan.stage !== "unknown")?.stage ?? "unknown";
    const row = { state, stage, plans: wanted };
    const models = (supported.get(state.code) ?? []).map(({ model }) => model);
    return { ...row, inView: isInView(row, filters, { day, models }) };
  });
  const key = keys[filters.sort];
  return rows.toSorted((one, other) => (key(one) === key(other) ? 0 : key(one) > key(other) ? -1 : 1));
}
