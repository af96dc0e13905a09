// What appointing somebody would do, and when it cannot be done.
import type { ChannelKind, ContactFunction, Role, Visibility } from "@/lib/database/generated/enums";

/** Resolution 1540 was adopted on 28 April 2004: before, nobody could be its Point of Contact. */
const adopted = "2004-04-28";
const mostYearsAhead = 2;

/** Somebody in a function, days as "YYYY-MM-DD". */
export interface Holder {
  id: string;
  stateCode: string;
  personId: string;
  name: string;
  function: ContactFunction;
  startsOn: string;
  endsOn: string | null;
  version: number;
}

/** Whom it is about; without an id somebody new. */
export interface Appointee {
  id: string | null;
  honorific: string | null;
  givenNames: string | null;
  familyName: string;
}

/** What becomes of the account: to be given, there already, switched on again, or not possible and why. */
export type AccountPlan =
  | { kind: "notAsked" | "noEmail" }
  | { kind: "invite" | "has"; email: string }
  | { kind: "enable"; email: string; accountId: string; version: number }
  | { kind: "taken"; email: string; name: string; role: Role };

/** All that happens in one step. */
export interface Plan {
  stateCode: string;
  function: ContactFunction;
  startsOn: string;
  person: Appointee;
  position: string | null;
  organisation: string | null;
  channels: { kind: ChannelKind; value: string; visibility: Visibility }[];
  nominationId: string | null;
  proposalId: string | null;
  /** Whose appointment ends on the day this one begins. */
  ends: Holder | null;
  account: AccountPlan;
}

/** @returns whether somebody can be appointed from a day. @param today both "YYYY-MM-DD". */
export function isDayToAppoint(startsOn: string, today: string): boolean {
  const latest = `${Number(today.slice(0, 4)) + mostYearsAhead}${today.slice(4)}`;
  return startsOn >= adopted && startsOn <= latest;
}

interface Asked {
  function: ContactFunction;
  startsOn: string;
  personId: string | null;
  /** The appointment that somebody not primary takes over. */
  replaces: string | null;
}

/**
 * Whose appointment ends so that another can begin. A State has one primary Point of Contact: a new one takes over.
 * @param standing all appointments of the State that were not withdrawn.
 * @returns the holder (or nobody), or the fields that are wrong, with keys of "errors" in messages/…json.
 */
export function whoIsFollowed(
  asked: Asked,
  standing: Holder[],
): { ends: Holder | null } | { errors: Record<string, string> } {
  const same = standing.filter((holder) => holder.function === asked.function);
  const later = same.filter(({ endsOn }) => endsOn === null || endsOn > asked.startsOn);
  if (later.some(({ personId }) => personId === asked.personId)) return { errors: { personId: "holdsAlready" } };
  if (asked.function === "primary") {
    if (later.some(({ startsOn }) => startsOn >= asked.startsOn)) return { errors: { startsOn: "laterHolder" } };
    return { ends: later[0] ?? null };
  }
  if (asked.replaces === null) return { ends: null };
  const followed = later.find(({ id }) => id === asked.replaces);
  if (!followed) return { errors: { replaces: "notInFunction" } };
  return followed.startsOn < asked.startsOn ? { ends: followed } : { errors: { startsOn: "laterHolder" } };
}

/** @returns whether two appointments are of one day or more together. The day on which one ends is no longer of it. */
export const overlap = (
  one: Pick<Holder, "startsOn" | "endsOn">,
  other: Pick<Holder, "startsOn" | "endsOn">,
): boolean =>
  (one.endsOn === null || one.endsOn > other.startsOn) && (other.endsOn === null || other.endsOn > one.startsOn);

type Standing = "withdrawn" | "future" | "current" | "past";

/** @returns where an appointment stands on a day. */
export function standingOf(
  { startsOn, endsOn, isWithdrawn }: Pick<Holder, "startsOn" | "endsOn"> & { isWithdrawn: boolean },
  today: string,
): Standing {
  if (isWithdrawn) return "withdrawn";
  if (startsOn > today) return "future";
  return endsOn !== null && endsOn <= today ? "past" : "current";
}
