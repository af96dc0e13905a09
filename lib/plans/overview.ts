import { periodEnd } from "@/lib/dates";
import { groupBy } from "@/lib/group";
import type { ListedState } from "@/lib/states/list";
import { endOf, type PlanOnDay } from "./as-of";
import { expiryOf } from "./expiry";
import type { KnownPlan } from "./queries";
import type { Received } from "./received";
import { stages, type Stage } from "./rules";
import type { PlanFilters } from "./schema";
import { stoodOn } from "./stood-on";

/** A State, where it stands with its plans, and whether the filters let it through. */
export interface StateOnDay {
  state: ListedState;
  /** That of its latest plan of which anything is known. */
  stage: Stage;
  /** The latest first. */
  plans: PlanOnDay[];
  /** Of these the one that a row of the overview tells of; null where there is none. */
  shown: PlanOnDay | null;
  /** How many plans of the State there are besides, of whichever kind. */
  others: number;
  inView: boolean;
}

/**
 * What a row tells of is the plan that gives the State its stage. Who asks for a kind, though, means any plan of that kind, also
 * one that a plan of another kind followed (`overview` leaves the others out); and who asks for plans that were succeeded can
 * only mean earlier ones: then it is the latest of those.
 */
const shownOf = (plans: PlanOnDay[], { stage }: PlanFilters) =>
  (stage === "succeeded" && plans.find((plan) => plan.stage === stage)) ||
  (plans.find((plan) => plan.stage !== "unknown") ?? plans[0] ?? null);

/** Whether support was received as asked: of that model and from that organisation in one. */
function isSupported(received: Received[], { support, supporter }: PlanFilters): boolean {
  const given = supporter ? received.filter(({ organisations }) => organisations.includes(supporter)) : received;
  if (support === "none") return given.length === 0;
  if (support !== undefined && support !== "any") return given.some(({ model }) => model === support);
  return given.length > 0 || (support === undefined && !supporter);
}

/** What the filters ask of is asked of the plan that the row tells of. */
function isInView(row: Omit<StateOnDay, "inView">, filters: PlanFilters, day: string, received: Received[]): boolean {
  const { state, shown, plans } = row;
  const stage = shown?.stage ?? "unknown";
  if (filters.region && state.subRegion !== filters.region) return false;
  if (filters.stage === "known" && stage === "unknown") return false;
  if (filters.stage && filters.stage !== "known" && stage !== filters.stage) return false;
  if (filters.kind && !filters.stage && plans.length === 0) return false;
  if (filters.expiry && (!shown || stage === "unknown" || expiryOf(shown, day) !== filters.expiry)) return false;
  return isSupported(received, filters);
}

const lastEvent = ({ shown }: StateOnDay) => (shown?.lastEvent && endOf(shown.lastEvent)) ?? "";

const lastPeriod = ({ shown }: StateOnDay) =>
  shown?.plan.periodTo && shown.plan.periodToPrecision
    ? periodEnd(shown.plan.periodTo, shown.plan.periodToPrecision)
    : "";

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
  const byState = stoodOn(plans, day);
  const supported = groupBy(support, ({ stateCode }) => stateCode);
  const rows = states.map((state) => {
    const known = byState.get(state.code) ?? [];
    const wanted = known.filter(({ plan }) => !filters.kind || plan.kind === filters.kind).reverse();
    const stage = wanted.find((plan) => plan.stage !== "unknown")?.stage ?? "unknown";
    const shown = shownOf(wanted, filters);
    const row = { state, stage, plans: wanted, shown, others: known.length - (shown ? 1 : 0) };
    return { ...row, inView: isInView(row, filters, day, supported.get(state.code) ?? []) };
  });
  const key = keys[filters.sort];
  return rows.toSorted((one, other) => (key(one) === key(other) ? 0 : key(one) > key(other) ? -1 : 1));
}
