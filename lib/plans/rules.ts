import { periodEnd, periodStart } from "@/lib/dates";
import type { PlanEventKind, PlanKind, Precision } from "@/lib/database/generated/enums";

/** Where a plan stands on a day; `unknown` where nothing is known of it as of that day. */
export type Stage = PlanEventKind | "expired" | "succeeded" | "unknown";

/** In the order in which a plan goes through them; also the order of a legend. */
export const stages = [
  "interest",
  "needsAnalysis",
  "drafting",
  "adopted",
  "submitted",
  "implementing",
  "reviewed",
  "expired",
  "succeeded",
  "unknown",
] as const satisfies Stage[];

/** Days are "YYYY-MM-DD". `by`: on that date at the latest. */
export interface EventFacts {
  kind: PlanEventKind;
  date: string | null;
  precision: Precision | null;
  by: boolean;
}

/** What the stage of a plan is read from. */
export interface PlanFacts {
  sequence: number;
  kind: PlanKind;
  periodTo: string | null;
  periodToPrecision: Precision | null;
  events: EventFacts[];
}

/** A plan's stage on a day, and the last that its events say, which an expiry hides. */
export interface Standing {
  stage: Stage;
  lastKnown: PlanEventKind | null;
}

interface Happening {
  rank: number;
  kind: PlanEventKind;
  /** The first day on which it can have happened; null where it may have been at any time before. */
  earliest: string | null;
  latest: string;
}

const rank = (kind: PlanEventKind) => stages.indexOf(kind);

/** What was read of lists of events before: an overview asks of each list on a hundred days. */
const read = new WeakMap<EventFacts[], Happening[]>();

/** One without a date is left out, since it can be said of no day; what is only known to have happened is recorded with `by`. */
function dated(events: EventFacts[]): Happening[] {
  const found = read.get(events);
  if (found) return found;
  const happenings = events.flatMap(({ kind, date, precision, by }) => {
    if (date === null || precision === null) return [];
    const latest = periodEnd(date, precision);
    return [{ kind, rank: rank(kind), earliest: by ? null : periodStart(date, precision), latest }];
  });
  read.set(events, happenings);
  return happenings;
}

/** What has certainly happened by the end of `day`: an event of May 2015 counts from 31 May 2015 on. */
const happenings = (events: EventFacts[], day: string): Happening[] =>
  dated(events).filter(({ latest }) => latest <= day);

/** The furthest stage among the events that no other is certain to have followed. */
function lastKnown(events: EventFacts[], day: string): PlanEventKind | null {
  const happened = happenings(events, day);
  const standing = happened.filter(
    ({ latest }) => !happened.some(({ earliest }) => earliest !== null && earliest > latest),
  );
  return (
    standing.reduce<Happening | null>((best, next) => (best && best.rank >= next.rank ? best : next), null)?.kind ??
    null
  );
}

/** @returns whether a plan's period is known to be over on a day. */
export const hasEnded = ({ periodTo, periodToPrecision }: PlanFacts, day: string) =>
  periodTo !== null && periodToPrecision !== null && periodEnd(periodTo, periodToPrecision) < day;

/** Only a plan that is known to have been adopted, or to be further, can have been in force: a draft cannot expire. */
const wasInForce = (known: PlanEventKind | null) => known !== null && rank(known) >= rank("adopted");

/**
 * Whether a later plan stands in for this one: it is known to have been adopted or more by that day, and this one's
 * period has ended or, where that is not known, both are of one kind. A draft succeeds nothing.
 */
function isSucceeded(plan: PlanFacts, plans: PlanFacts[], day: string): boolean {
  return plans.some((later) => {
    if (later.sequence <= plan.sequence) return false;
    if (!wasInForce(lastKnown(later.events, day))) return false;
    return plan.periodTo === null ? later.kind === plan.kind : hasEnded(plan, day);
  });
}

/**
 * The stage of one plan as of a day, derived from its events and its period.
 * @param plans all plans of the same State, this one among them.
 */
export function planStanding(plan: PlanFacts, plans: PlanFacts[], day: string): Standing {
  const known = lastKnown(plan.events, day);
  const isKnown = known !== null || hasEnded(plan, day);
  if (isKnown && isSucceeded(plan, plans, day)) return { stage: "succeeded", lastKnown: known };
  if (hasEnded(plan, day) && wasInForce(known)) return { stage: "expired", lastKnown: known };
  return { stage: known ?? "unknown", lastKnown: known };
}

/**
 * A State's stage as of a day: that of its latest plan (by sequence) of which anything is known on that day.
 * @returns the plan itself too; null, with the stage `unknown`, where nothing is known of any.
 */
export function stateStanding<Plan extends PlanFacts>(plans: Plan[], day: string): Standing & { plan: Plan | null } {
  const latestFirst = plans.toSorted((one, other) => other.sequence - one.sequence);
  for (const plan of latestFirst) {
    const standing = planStanding(plan, plans, day);
    if (standing.stage !== "unknown") return { ...standing, plan };
  }
  return { stage: "unknown", lastKnown: null, plan: null };
}
