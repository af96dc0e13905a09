import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scopeOf } from "@/lib/access/can";
import { visibleInSql } from "@/lib/activities/visible";
import { database } from "@/lib/database/client";
import { Prisma } from "@/lib/database/generated/client";
import { kept } from "@/lib/database/kept";
import { databaseDate, today } from "@/lib/dates";

/** From so many in one year on a State has had many. */
export const many = 3;

/** How much a State got that names it: neither ideas nor what was cancelled. */
export interface StateShare {
  stateCode: string;
  /** How many that began in the year asked for. */
  inYear: number;
  /** The last day of the latest, though it be to come; null: none is known. */
  latest: string | null;
}

/** @returns what every State got, as far as the actor may see it; what is for all States counts for none. */
export const sharesOfStates = (actor: Actor, year: number): Promise<StateShare[]> =>
  kept(`shares of States ${scopeOf(actor)} ${year}`, () => {
    const [first, last] = [databaseDate(`${year}-01-01`), databaseDate(`${year}-12-31`)];
    return database().$queryRaw<StateShare[]>`
      SELECT s."code"::text AS "stateCode", max(g."endsOn")::text AS "latest",
        (count(g."id") FILTER (WHERE g."startsOn" BETWEEN ${first}::date AND ${last}::date))::int AS "inYear"
      FROM "State" s LEFT JOIN (
        SELECT a."id", a."startsOn", a."endsOn", named."code" FROM "Activity" a, unnest(a."states") AS named("code")
        WHERE ${visibleInSql(actor)} AND a."status" IN ('planned', 'confirmed', 'held')
      ) g ON g."code" = s."code"
      ${Prisma.sql`GROUP BY s."code" ORDER BY 3 DESC, 1`}`;
  });

/** @returns those that had many in the year, most first. */
export const hadMany = (shares: StateShare[]) => shares.filter(({ inYear }) => inYear >= many);

/** @returns those of which nothing is known in the last so many years, nor to come: those without any first, then the longest ago. */
export function hadNone(shares: StateShare[], years: number): StateShare[] {
  const day = today();
  const since = `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;
  return shares
    .filter(({ latest }) => latest === null || latest < since)
    .toSorted((one, other) => (one.latest ?? "").localeCompare(other.latest ?? ""));
}
