import { fold } from "@/lib/fold";
import states from "@/prisma/reference/states.json";
import { mayBeTheSame, ofState, type Audience } from "./audiences";
import type { Comparable, Organiser, Reason } from "./shapes";
import type { Subject } from "./subject";

const meet = (one: Audience, other: Audience) =>
  mayBeTheSame.some(
    ([people, others]) => (people === one && others.includes(other)) || (people === other && others.includes(one)),
  );

const areOfState = ({ audiences }: Subject) => [...audiences].every((audience) => ofState.includes(audience));

/** Whether one says no more than that it is for officials, and the other is for some. */
const mayBeOfficials = (one: Subject, other: Subject) =>
  one.audiences.size === 1 && one.audiences.has("officials") && areOfState(other);

/** @returns 1, or less where both say whom they are for and mean others; and why. */
export function nearInAudience(one: Subject, other: Subject): { near: number; reasons: Reason[] } {
  if (one.audiences.size === 0 || other.audiences.size === 0) return { near: 0.95, reasons: [] };
  const audiences = [...one.audiences].filter((audience) => other.audiences.has(audience));
  if (audiences.length > 0) return { near: 1, reasons: [{ key: "sameAudience", audiences }] };
  if (mayBeOfficials(one, other) || mayBeOfficials(other, one)) return { near: 0.95, reasons: [] };
  const mayMeet = [...one.audiences].some((audience) =>
    [...other.audiences].some((another) => meet(audience, another)),
  );
  return {
    near: mayMeet ? 0.8 : 0.55,
    reasons: [{ key: "otherAudience", audiences: [...one.audiences, ...other.audiences] }],
  };
}

const names = new Map(states.map(({ code, english }) => [code, fold(english.name)]));
const nameOf = (code: string) => names.get(code) ?? code;

const isSame = (one: Organiser, other: Organiser) =>
  (one.organisationId !== null && one.organisationId === other.organisationId) ||
  (one.stateCode !== null && one.stateCode === other.stateCode) ||
  fold(one.label) === fold(other.label);

/** A State that something is done for takes part in it, whoever does it. */
const doers = ({ organisers, states }: Comparable) =>
  organisers.filter(
    ({ stateCode, label }) => !states.some((code) => code === stateCode || fold(label).includes(nameOf(code))),
  );

/** @returns how far those who organise one of two also organise the other, and so know of both. */
export function sharedOrganisers(one: Comparable, other: Comparable): "all" | "some" | "none" {
  const [mine, theirs] = [doers(one), doers(other)];
  const known = (organisers: Organiser[], others: Organiser[]) =>
    organisers.filter((organiser) => others.some((another) => isSame(organiser, another)));
  const [ofMine, ofTheirs] = [known(mine, theirs), known(theirs, mine)];
  if (ofMine.length === 0) return "none";
  return ofMine.length === mine.length && ofTheirs.length === theirs.length ? "all" : "some";
}
