import { bestFits, fitInWork } from "@/lib/offers/match";
import type { Fit, Given, Wanted } from "@/lib/offers/shapes";

interface Planned extends Given {
  /** The States it is for; none: all. */
  states: readonly string[];
  /** The needs that it is said to serve. */
  serves: readonly string[];
}

/** What is for all States brings one of them less than what is for it alone. */
const forAll = 0.6;

function fitFor(need: Wanted & { id: string }, activity: Planned): Fit {
  if (activity.serves.includes(need.id)) return { score: 100, reasons: [] };
  const isForAll = activity.states.length === 0;
  if (!isForAll && !activity.states.includes(need.stateCode)) return { score: 0, reasons: [] };
  const fit = fitInWork(need, activity);
  return isForAll ? { ...fit, score: Math.round(fit.score * forAll) } : fit;
}

/** @returns the activities that are to meet a need, as they themselves say or as the rules find, best first. */
export const plansFor = <Of extends Planned>(need: Wanted & { id: string }, activities: readonly Of[]): Of[] =>
  bestFits(activities, (activity) => fitFor(need, activity)).map(({ one }) => one);
