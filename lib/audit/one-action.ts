import "server-only";
import { database } from "@/lib/database/client";
import { filtered, personName, told } from "./filtered";
import type { TrailFilters } from "./schema";
import type { Trail, TrailAction, TrailEntry } from "./trail";

const shownAtOnce = 200;

type Row = TrailEntry & Pick<TrailAction, "write" | "at" | "actorName" | "action">;

/** The entries of one action, each for itself. */
export async function oneAction(filters: TrailFilters): Promise<Trail> {
  const rows = await database().$queryRaw<Row[]>`
    SELECT e."id", e."transactionId" AS "write", ${told}, ${personName} AS "person"
    ${filtered(filters, shownAtOnce + 1)}`;
  const shown = rows.slice(0, shownAtOnce);
  const actions = shown.map(({ write, at, actorName, action, ...entry }) => ({
    ...{ write, at, actorName, action, last: entry.id, count: 1, entries: [entry] },
    states: entry.stateCode ? [entry.stateCode] : [],
    people: entry.person ? [entry.person] : [],
  }));
  return { actions, older: rows.length > shownAtOnce ? (shown.at(-1)?.id ?? null) : null };
}
