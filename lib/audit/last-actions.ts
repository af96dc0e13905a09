import "server-only";
import { database } from "@/lib/database/client";
import { groupBy } from "@/lib/group";
import { filtered, personName, told } from "./filtered";
import type { TrailFilters } from "./schema";
import type { Trail, TrailAction, TrailEntry } from "./trail";

/** So many actions make a page, and so many entries stand under each: as many as the largest of a person's has. */
const actionsShown = 50;
const entriesShown = 24;
/** So many entries are looked through for them. */
const depth = 5000;

interface Row extends Omit<TrailAction, "entries">, TrailEntry {
  seen: number;
  lowest: bigint;
}

function actionOf([first, ...others]: Row[]): TrailAction[] {
  if (!first) return [];
  const { write, last, at, actorName, action, states, people, count } = first;
  const entries = [first, ...others].map(({ id, operation, subject, stateCode, person, channel, changes }) => {
    return { id, operation, subject, stateCode, person, channel, changes };
  });
  return [{ write, last, at, actorName, action, states, people, count, entries }];
}

/** The last actions that the filters let through. Where two went on at the same time, one may be told in two parts. */
export async function lastActions(filters: TrailFilters): Promise<Trail> {
  const rows = await database().$queryRaw<Row[]>`
    WITH matching AS (
      SELECT e."id", e."transactionId" AS "write", e."stateCode"::text, ${personName} AS "person" ${filtered(filters, depth)}
    ), actions AS (
      SELECT "write", max("id") AS "last", count(*)::int AS "count",
        array_remove(array_agg(DISTINCT "stateCode"), NULL) AS "states",
        array_remove(array_agg(DISTINCT "person"), NULL) AS "people"
      FROM matching GROUP BY "write" ORDER BY "last" DESC LIMIT ${actionsShown + 1}
    ), placed AS (
      SELECT m."id", m."person", a.*, row_number() OVER (PARTITION BY "write" ORDER BY m."id") AS "place"
      FROM matching m JOIN actions a USING ("write")
    )
    SELECT t.*, ${told},
      (SELECT count(*)::int FROM matching) AS "seen", (SELECT min("id") FROM matching) AS "lowest"
    FROM placed t JOIN "AuditTrail" e ON e."id" = t."id" WHERE t."place" <= ${entriesShown}
    ORDER BY t."last" DESC, e."id"`;
  const actions = [...groupBy(rows, ({ write }) => write).values()].flatMap(actionOf);
  const next = actions[actionsShown];
  const unseen = rows[0]?.seen === depth ? rows[0].lowest : null;
  return { actions: actions.slice(0, actionsShown), older: next ? next.last + 1n : unseen };
}
