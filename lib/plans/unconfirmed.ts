import type { KnownEvent, KnownPlan } from "./queries";

/** Whether something comes from public sources and its State has not said that it is so. */
export const isUnconfirmed = ({ source, confirmedOn }: Pick<KnownEvent, "source" | "confirmedOn">): boolean =>
  source !== null && confirmedOn === null;

/** How a fact is named in a form: a plan's own facts by the version that was seen; an event never changes. */
export const nameOfPlan = ({ id, version }: KnownPlan): string => `plan:${id}:${version}`;
export const nameOfEvent = ({ id }: KnownEvent): string => `event:${id}`;

/** The names of all facts that wait for the State's confirmation. */
export const unconfirmedFacts = (plans: KnownPlan[]): string[] =>
  plans.flatMap((plan) => [
    ...(isUnconfirmed(plan) ? [nameOfPlan(plan)] : []),
    ...plan.events.filter(isUnconfirmed).map(nameOfEvent),
  ]);
