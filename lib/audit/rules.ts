import { groupBy } from "@/lib/group";
import type { TrailEntry } from "./trail";

const asSaid = ({ operation, stateCode, person, changes }: TrailEntry) =>
  JSON.stringify([operation, stateCode, person, Object.entries(changes).sort()]);

/** @returns entries of one action that say the same, of one person's telephone and address for example, together; in their order. */
export function together(entries: TrailEntry[]): TrailEntry[][] {
  return [...groupBy(entries, asSaid).values()];
}
