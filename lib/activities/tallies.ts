import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scopeOf } from "@/lib/access/can";
import { database } from "@/lib/database/client";
import { Prisma } from "@/lib/database/generated/client";
import { kept } from "@/lib/database/kept";
import { databaseDate, today } from "@/lib/dates";
import type { ActivityFilters } from "./filters";
import { matching, regionWide } from "./matching";

/** How many activities somebody has. Those cancelled are in neither figure but their own. */
export interface Tally {
  ideas: number;
  /** Planned or confirmed, and not over. */
  coming: number;
  /** Held, or over without anybody having said so. */
  past: number;
  cancelled: number;
  /** When the next begins that is planned or confirmed. */
  next: string | null;
}

const figures = () => {
  const day = Prisma.sql`${databaseDate(today())}::date`;
  const isComing = Prisma.sql`a."status" IN ('planned', 'confirmed') AND a."endsOn" >= ${day}`;
  return Prisma.sql`
    (count(*) FILTER (WHERE a."status" = 'idea'))::int AS "ideas",
    (count(*) FILTER (WHERE ${isComing}))::int AS "coming",
    (count(*) FILTER (WHERE a."status" = 'held' OR a."status" IN ('planned', 'confirmed') AND a."endsOn" < ${day}))::int AS "past",
    (count(*) FILTER (WHERE a."status" = 'cancelled'))::int AS "cancelled",
    (min(a."startsOn") FILTER (WHERE ${isComing}))::text AS "next"`;
};

export const noTally: Tally = { ideas: 0, coming: 0, past: 0, cancelled: 0, next: null };

/** How many activities name each State, and how many are for all of them, or for whom it is not known. */
export interface StateTallies {
  states: Map<string, Tally>;
  regionWide: Tally;
  unknown: Tally;
}

/** @returns the activities that name each State, counted. */
export function talliesByState(actor: Actor, filters: ActivityFilters): Promise<StateTallies> {
  return kept(`activities by State ${JSON.stringify([scopeOf(actor), filters, today()])}`, async () => {
    const where = await matching(actor, filters);
    const [states, [wide], [unknown]] = await Promise.all([
      database().$queryRaw<(Tally & { code: string })[]>`SELECT named."code"::text, ${figures()}
        FROM "Activity" a, unnest(a."states") AS named("code") WHERE ${where} GROUP BY named."code"`,
      database().$queryRaw<Tally[]>`SELECT ${figures()} FROM "Activity" a WHERE ${where} AND ${regionWide}`,
      database().$queryRaw<Tally[]>`SELECT ${figures()} FROM "Activity" a WHERE ${where} AND a."statesUnknown"`,
    ]);
    return {
      states: new Map(states.map(({ code, ...tally }) => [code, tally])),
      regionWide: wide ?? noTally,
      unknown: unknown ?? noTally,
    };
  });
}

/** Who organises or funds: an organisation on record, a State, or whoever a record names beside them. */
export interface OrganiserTally extends Tally {
  /** What the filter of the same name takes; null: nobody on record. */
  organiser: string | null;
  name: string;
  acronym: string | null;
  stateCode: string | null;
}

/** @returns who organises or funds the activities, counted: who has the most first. */
export function talliesByOrganiser(actor: Actor, filters: ActivityFilters): Promise<OrganiserTally[]> {
  return kept(
    `activities by organiser ${JSON.stringify([scopeOf(actor), filters, today()])}`,
    async () => database().$queryRaw<OrganiserTally[]>`
      WITH found AS (SELECT a.* FROM "Activity" a WHERE ${await matching(actor, filters)}),
      who AS (
        SELECT DISTINCT a."id", o."organisationId", o."stateCode", CASE WHEN num_nonnulls(o."organisationId", o."stateCode") = 0 THEN o."label" END AS "label"
        FROM found a JOIN "ActivityOrganiser" o ON o."activityId" = a."id"
      )
      SELECT coalesce(g."slug", w."stateCode"::text) AS "organiser", coalesce(g."name", w."label", w."stateCode"::text) AS "name", g."acronym", w."stateCode"::text, ${figures()}
      FROM who w JOIN found a ON a."id" = w."id" LEFT JOIN "Organisation" g ON g."id" = w."organisationId"
      GROUP BY g."slug", g."name", g."acronym", w."stateCode", w."label"
      ORDER BY count(*) DESC, 2`,
  );
}
