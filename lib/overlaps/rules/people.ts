import { fold } from "@/lib/fold";
import { officials, type Audience } from "./audiences";
import type { Comparable, Organiser, Reason } from "./shapes";
import type { Subject } from "./subject";

const mayBeOfficials = (audiences: ReadonlySet<Audience>, others: ReadonlySet<Audience>) =>
  audiences.has("officials") && [...others].every((audience) => officials.includes(audience));

/** @returns 1, or less where both say whom they are for and mean others; and why. */
export function nearInAudience(one: Subject, other: Subject): { near: number; reasons: Reason[] } {
  if (one.audiences.size === 0 || other.audiences.size === 0) return { near: 1, reasons: [] };
  const audiences = [...one.audiences].filter((audience) => other.audiences.has(audience));
  if (audiences.length > 0) return { near: 1, reasons: [{ key: "sameAudience", audiences }] };
  if (mayBeOfficials(one.audiences, other.audiences) || mayBeOfficials(other.audiences, one.audiences))
    return { near: 0.9, reasons: [] };
  return { near: 0.55, reasons: [{ key: "otherAudience", audiences: [...one.audiences, ...other.audiences] }] };
}

const isSame = (one: Organiser, other: Organiser) =>
  (one.organisationId !== null && one.organisationId === other.organisationId) ||
  (one.stateCode !== null && one.stateCode === other.stateCode) ||
  fold(one.label) === fold(other.label);

/** @returns whether the two have an organiser in common, who knows of both. */
export const shareOrganiser = (one: Comparable, other: Comparable): boolean =>
  one.organisers.some((organiser) => other.organisers.some((another) => isSame(organiser, another)));
