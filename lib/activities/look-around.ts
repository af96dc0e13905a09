import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Typed } from "@/lib/access/outcome";
import { activitiesLike } from "@/lib/overlaps/like";
import type { Draft } from "@/lib/overlaps/near";
import { overlapWords, type Like } from "@/lib/overlaps/words";
import { requestContext } from "@/lib/request/context";
import { lookUp, statesFor } from "./columns";
import type { DraftRead } from "./draft";

/** What there is to be seen beside an activity while it is typed, and the form as it was typed. */
export interface LookedAround {
  step: "look";
  typed: Typed;
  /** What is like it, best first; null where too little is said yet to tell. */
  like: Like | null;
}

interface Looking {
  typed: Typed;
  read: DraftRead;
  /** The activity's own, where it is on record. */
  id?: string;
}

const saysEnough = ({ title, sessions, states }: Draft, isForAll: boolean) =>
  title !== "" && sessions.length > 0 && (isForAll || states.length > 0);

/** Looks around an activity that is being typed: as much of it as can be read, with the States of its sub-regions. */
export async function lookAround(actor: Actor, { typed, read, id }: Looking): Promise<LookedAround> {
  const { reach, states, subRegions: _subRegions, ...said } = read;
  const found = await lookUp(read);
  const known = statesFor({ reach, states: states.filter((code) => found.names.has(code)) }, found);
  const draft: Draft = { ...said, ...(id !== undefined && { id }), states: known };
  if (!saysEnough(draft, reach === "region")) return { step: "look", typed, like: null };
  const { toldOf } = await overlapWords(requestContext().locale);
  return { step: "look", typed, like: toldOf(await activitiesLike(actor, draft)) };
}
