// Since when a plan has stood where it stands: as of any day, from its events and periods alone.
import { databaseDate, dayBefore, periodEnd, plainDate } from "@/lib/dates";
import type { Precision } from "@/lib/database/generated/enums";
import { planStanding, type PlanFacts, type Stage } from "./rules";

/** When something began: in the course of a date, or (`by`) on it at the latest. */
export interface Since {
  date: string;
  precision: Precision;
  by: boolean;
  /** Whether it began as that date ended: a period that was over. */
  ended: boolean;
  /** The day from which on it is certain, "YYYY-MM-DD". */
  certain: string;
}

const dayAfter = (day: string) => plainDate(new Date(databaseDate(day).getTime() + 86_400_000));

/** Everything by which the stage of a plan can change: the events of its State's plans, and the ends of their periods. */
function turningPoints(plans: PlanFacts[]): Since[] {
  const events = plans.flatMap((plan) => plan.events);
  const happened = events.flatMap(({ date, precision, by }): Since[] =>
    date && precision ? [{ date, precision, by, ended: false, certain: periodEnd(date, precision) }] : [],
  );
  const ended = plans.flatMap(({ periodTo: date, periodToPrecision: precision }): Since[] =>
    date && precision
      ? [{ date, precision, by: false, ended: true, certain: dayAfter(periodEnd(date, precision)) }]
      : [],
  );
  return [...happened, ...ended];
}

const exactness = ({ precision, by }: Since) => (by ? 3 : 0) + ["day", "month", "year"].indexOf(precision);

/**
 * Since when a plan has stood, without a break, at stages of which all are `among`.
 * @param plans all plans of the same State, this one among them.
 * @returns null where it does not stand at one on that day.
 */
export function since(plan: PlanFacts, plans: PlanFacts[], day: string, among: (stage: Stage) => boolean) {
  const stands = (on: string) => among(planStanding(plan, plans, on).stage);
  if (!stands(day)) return null;
  const points = turningPoints(plans).filter(({ certain }) => certain <= day);
  const days = [...new Set(points.map(({ certain }) => certain))].sort().reverse();
  const began = days.find((on) => !stands(dayBefore(on)));
  const [known] = points
    .filter(({ certain }) => certain === began)
    .sort((one, other) => exactness(one) - exactness(other));
  return known ?? null;
}

/** Since when a plan has stood at the stage at which it stands on a day; null where nothing is known. */
export function stageSince(plan: PlanFacts, plans: PlanFacts[], day: string): Since | null {
  const { stage } = planStanding(plan, plans, day);
  return stage === "unknown" ? null : since(plan, plans, day, (other) => other === stage);
}

const preparing: readonly Stage[] = ["interest", "needsAnalysis", "drafting"];

/** Since when a plan has been under preparation and not known to be adopted; null where it is not. */
export const preparingSince = (plan: PlanFacts, plans: PlanFacts[], day: string): Since | null =>
  since(plan, plans, day, (stage) => preparing.includes(stage));

/** That a plan's period has ended and no later one is known to have been adopted. */
export interface Expiry {
  since: Since;
  /** The later plan that is under preparation, by its sequence; null where none is known. */
  next: number | null;
}

/** Whether a plan has expired with no successor, and since when; null where it has not. @param plans as above. */
export function expiredWithNoSuccessor(plan: PlanFacts, plans: PlanFacts[], day: string): Expiry | null {
  const expired = since(plan, plans, day, (stage) => stage === "expired");
  if (!expired) return null;
  const next = plans
    .filter(({ sequence }) => sequence > plan.sequence)
    .toSorted((one, other) => other.sequence - one.sequence)
    .find((later) => preparing.includes(planStanding(later, plans, day).stage));
  return { since: expired, next: next?.sequence ?? null };
}
