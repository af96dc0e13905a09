import { periodEnd, periodStart } from "@/lib/dates";
import type { KnownEvent, KnownPlan } from "./queries";
import { hasEnded, planStanding, stages, type Standing } from "./rules";
import { expiredWithNoSuccessor, preparingSince, stageSince, type Expiry, type Since } from "./since";

/** When a plan was adopted: on a date, on one at the latest, at a time not found, or not as far as is known. */
export type Adoption = { known: "on" | "by"; event: KnownEvent } | { known: "notFound" | "no" };

/** A plan as it was known to stand on a day. */
export interface PlanOnDay extends Standing {
  plan: KnownPlan;
  /** Those that had happened by then, in order of time, and those of which no date is known. */
  events: KnownEvent[];
  lastEvent: KnownEvent | null;
  adoption: Adoption;
  /** Since when it has stood at its stage. */
  since: Since | null;
  /** That it has expired with no successor. */
  expiry: Expiry | null;
  /** Since when it has been under preparation and not known to be adopted. */
  preparing: Since | null;
  /** Its planned period is over, and it is not known to have been adopted. */
  lapsed: boolean;
}

/** @returns the last day on which an event can have happened; of one without a date nothing can be said. */
export const endOf = ({ date, precision }: KnownEvent): string | null =>
  date === null || precision === null ? null : periodEnd(date, precision);

/** Where an event stands in time: what had happened on a date at the latest comes before what happened in its course. */
const placeOf = ({ date, precision, by }: KnownEvent): string =>
  date === null || precision === null ? "9999" : by ? periodStart(date, precision) : periodEnd(date, precision);

const inTime = (one: KnownEvent, other: KnownEvent) => {
  const [first, second] = [placeOf(one), placeOf(other)];
  return first === second ? 0 : first < second ? -1 : 1;
};

function adoptionOf(events: KnownEvent[], { stage, lastKnown }: Standing): Adoption {
  const adopted = events.filter(({ kind, date }) => kind === "adopted" && date !== null);
  const on = adopted.find(({ by }) => !by);
  if (on) return { known: "on", event: on };
  if (adopted[0]) return { known: "by", event: adopted[0] };
  const was = lastKnown !== null && stages.indexOf(lastKnown) >= stages.indexOf("adopted");
  return { known: was || (lastKnown === null && stage !== "unknown") ? "notFound" : "no" };
}

/** A plan that no date speaks of cannot be said to have been unknown on any day. */
const isUndated = ({ periodFrom, periodTo, events }: KnownPlan) =>
  periodFrom === null && periodTo === null && events.every(({ date }) => date === null);

/**
 * The plans of one State of which something was known on a day, in sequence.
 * @param plans all plans of that State.
 */
export function plansOnDay(plans: KnownPlan[], day: string): PlanOnDay[] {
  return plans.flatMap((plan) => {
    const standing = planStanding(plan, plans, day);
    if (standing.stage === "unknown" && !isUndated(plan)) return [];
    const events = plan.events.filter((event) => (endOf(event) ?? day) <= day).toSorted(inTime);
    const lastEvent = events.findLast(({ date }) => date !== null) ?? null;
    return [
      {
        ...{ ...standing, plan, events, lastEvent, adoption: adoptionOf(events, standing) },
        since: stageSince(plan, plans, day),
        expiry: expiredWithNoSuccessor(plan, plans, day),
        preparing: preparingSince(plan, plans, day),
        lapsed: hasEnded(plan, day) && !["expired", "succeeded"].includes(standing.stage),
      },
    ];
  });
}
