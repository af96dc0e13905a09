// How like two activities are. Written down for its readers at /activities/overlaps/rules; docs/decisions/0019 says why.
import { nearInSubject } from "./rules/near-subject";
import { nearInAudience, sharedOrganisers } from "./rules/people";
import type { Comparable, Likeness, Reason } from "./rules/shapes";
import { subjectOf } from "./rules/subject";
import { daysApart, nearInTime } from "./rules/when";
import { nearInStates } from "./rules/where";
import { nearInWork } from "./rules/work";

/** From this score on the two organisers must talk before either goes on. */
export const strongFrom = 53;

/** Below this score two activities are nothing to each other. */
export const likeFrom = 25;

const nothing: Likeness = { score: 0, strong: false, reasons: [] };

/** Organisers know of their own: what they do again is a follow-up, unless it is on the very same days, or with others. */
function beside(one: Comparable, other: Comparable, atOnce: boolean): { near: number; reasons: Reason[] } {
  const shared = sharedOrganisers(one, other);
  if (shared === "none") return { near: 1, reasons: [] };
  return { near: atOnce ? 0.9 : shared === "some" ? 0.8 : 0.5, reasons: [{ key: "sameOrganiser" }] };
}

/** Whether they share a day, known to the day. */
const areAtOnce = (one: Comparable, other: Comparable) =>
  [one, other].every(({ sessions }) => sessions.every(({ precision }) => precision === "day")) &&
  daysApart(one.sessions, other.sessions) === 0;

/**
 * Compares two activities: States, subject, time, audience, work and organisers, each from 0 to 1, multiplied. What was
 * cancelled is like nothing, and of two that are over none needs to talk.
 */
export function compare(one: Comparable, other: Comparable): Likeness {
  if (one.status === "cancelled" || other.status === "cancelled") return nothing;
  const states = nearInStates(one.states, other.states);
  const time = nearInTime(one.sessions, other.sessions);
  if (states.near === 0 || time.near === 0) return nothing;
  const subjects = [subjectOf(one), subjectOf(other)] as const;
  const subject = nearInSubject([one, subjects[0]], [other, subjects[1]]);
  const parts = [
    states,
    subject,
    time,
    nearInAudience(...subjects),
    nearInWork([one, subjects[0]], [other, subjects[1]]),
    beside(one, other, areAtOnce(one, other)),
  ];
  const score = Math.round(100 * parts.reduce((product, { near }) => product * near, 1));
  const reasons = parts.flatMap((part) => part.reasons);
  const areOver = one.status === "held" && other.status === "held";
  if (one.status === "held" || other.status === "held") reasons.push({ key: "held" });
  return { score, strong: score >= strongFrom && !areOver, reasons };
}
