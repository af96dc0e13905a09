import "server-only";
import type { Typed } from "@/lib/access/outcome";
import { lookUp, statesFor } from "./columns";
import type { Draft, DraftRead } from "./draft";

/** What there is to be seen beside an activity while it is typed, and the form as it was typed. */
export interface LookedAround {
  step: "look";
  typed: Typed;
  draft: Draft;
}

interface Looking {
  typed: Typed;
  read: DraftRead;
  /** The activity's own, where it is on record. */
  id?: string;
}

/** Looks around an activity that is being typed: as much of it as can be read, with the States of its sub-regions. */
export async function lookAround({ typed, read, id }: Looking): Promise<LookedAround> {
  const { reach, states, subRegions: _subRegions, ...said } = read;
  const found = await lookUp(read);
  const known = statesFor({ reach, states: states.filter((code) => found.names.has(code)) }, found);
  return { step: "look", typed, draft: { ...said, ...(id !== undefined && { id }), states: known } };
}
