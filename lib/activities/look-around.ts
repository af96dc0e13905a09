import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Typed } from "@/lib/access/outcome";
import { lookUp, statesFor } from "./columns";
import type { Draft, DraftRead } from "./draft";

/** What there is to be seen beside an activity while it is typed, and the form as it was typed. */
export interface LookedAround {
  step: "look";
  typed: Typed;
}

/** @returns an activity that is being typed, with the States of its sub-regions. */
async function draftOf(read: DraftRead): Promise<Draft> {
  const { reach, states, subRegions: _subRegions, ...draft } = read;
  const found = await lookUp(read);
  return { ...draft, states: statesFor({ reach, states: states.filter((code) => found.names.has(code)) }, found) };
}

/** Looks what is like an activity that is being typed, among what the actor may see. @param id its own, where it is on record. */
export async function lookAround(
  _actor: Actor,
  { typed, read, id }: { typed: Typed; read: DraftRead; id?: string },
): Promise<LookedAround> {
  const _draft: Draft = { ...(await draftOf(read)), ...(id !== undefined && { id }) };
  return { step: "look", typed };
}
