import "server-only";
import { can } from "@/lib/access/can";
import type { Actor } from "@/lib/access/actor";
import { lastActions } from "./last-actions";
import { oneAction } from "./one-action";
import type { TrailFilters } from "./schema";

/** One change to one row. */
export interface TrailEntry {
  id: bigint;
  operation: string;
  subject: string;
  stateCode: string | null;
  person: string | null;
  /** Of a channel that is still there. */
  channel: string | null;
  /** From what to what, by field; null where that was erased. */
  changes: Record<string, [unknown, unknown] | null>;
}

/** What somebody did at once: the entries of one transaction, as far as they were asked for. */
export interface TrailAction {
  write: bigint;
  last: bigint;
  at: Date;
  actorName: string;
  action: string;
  /** All those whom it concerns. */
  states: string[];
  people: string[];
  count: number;
  /** In their order; the first of them alone, where they are many. */
  entries: TrailEntry[];
}

export interface Trail {
  actions: TrailAction[];
  /** What the older ones stand before; null where there are none. */
  older: bigint | null;
}

/** The audit trail, newest first, for whom `can` lets read it: action by action, or of one action entry by entry. */
export async function trail(actor: Actor, filters: TrailFilters): Promise<Trail> {
  if (!can(actor, "audit.read")) return { actions: [], older: null };
  return filters.write === undefined ? lastActions(filters) : oneAction(filters);
}
