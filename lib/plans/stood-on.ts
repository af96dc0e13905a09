import { groupBy } from "@/lib/group";
import { plansOnDay, type PlanOnDay } from "./as-of";
import type { KnownPlan } from "./queries";

/** How many days of one list of plans are remembered at most. */
const mostDays = 40;
/** What was worked out before. A list of plans is the same one until something is written (queries.ts, `kept`). */
const workedOut = new WeakMap<KnownPlan[], Map<string, Map<string, PlanOnDay[]>>>();

/** Where the plans of each State stood on a day, by its code; what it gives is shared and must not be changed. */
export function stoodOn(plans: KnownPlan[], day: string): ReadonlyMap<string, readonly PlanOnDay[]> {
  let days = workedOut.get(plans);
  if (!days || days.size >= mostDays) workedOut.set(plans, (days = new Map<string, Map<string, PlanOnDay[]>>()));
  const found = days.get(day);
  if (found) return found;
  const byState = groupBy(plans, ({ stateCode }) => stateCode);
  const stood = new Map([...byState].map(([code, those]) => [code, plansOnDay(those, day)]));
  days.set(day, stood);
  return stood;
}
