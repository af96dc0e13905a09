import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scopeOf } from "@/lib/access/can";
import { database } from "@/lib/database/client";
import { Prisma } from "@/lib/database/generated/client";
import type { SessionPrecision } from "@/lib/database/generated/enums";
import { kept } from "@/lib/database/kept";
import { databaseDate } from "@/lib/dates";
import type { ActivityFilters } from "./filters";
import { activitiesOf, type ListedActivity, type Session } from "./listed";
import { matching } from "./matching";

/** A session in a period, and the activity that it is one of. */
export interface Entry {
  activity: ListedActivity;
  session: Session;
  /** Under which month of the period it stands, "2026-11"; null where no more than the quarter or the year is known. */
  month: string | null;
}

export interface PeriodEntries {
  entries: Entry[];
  /** How many there are of each month; under "rough" those of which no more than the quarter or the year is known. */
  counts: Map<string, number>;
}

interface Row extends Session {
  activityId: string;
  precision: SessionPrecision;
  slot: string;
  all: number;
}

/** Where a session stands in a period that begins on a day. */
const slot = (from: string) => Prisma.sql`CASE WHEN s."precision" IN ('day', 'month')
  THEN to_char(greatest(s."startsOn", ${databaseDate(from)}::date), 'YYYY-MM') ELSE 'rough' END`;

/**
 * What takes place in a period, in the order of time: the sessions of this period alone are read.
 * @param most how many of each month to give; the counts say how many there are.
 */
export function entriesIn(
  actor: Actor,
  filters: ActivityFilters,
  { from, to }: { from: string; to: string },
  most: number,
): Promise<PeriodEntries> {
  const key = JSON.stringify([scopeOf(actor), filters, from, to, most]);
  return kept(`activities in ${key}`, async () => {
    const rows = await database().$queryRaw<Row[]>`
      SELECT * FROM (
        SELECT s."activityId", s."startsOn"::text, s."endsOn"::text, s."precision"::text, s."startsAt", s."endsAt",
          ${slot(from)} AS "slot", count(*) OVER (PARTITION BY ${slot(from)})::int AS "all",
          row_number() OVER (PARTITION BY ${slot(from)} ORDER BY s."startsOn", s."endsOn", s."id") AS "place"
        FROM "ActivitySession" s JOIN "Activity" a ON a."id" = s."activityId"
        WHERE s."endsOn" >= ${databaseDate(from)}::date AND s."startsOn" <= ${databaseDate(to)}::date
          AND ${await matching(actor, filters)}
      ) AS found WHERE "place" <= ${most} ORDER BY "startsOn", "endsOn", "place"`;
    const found = await activitiesOf(actor, [...new Set(rows.map(({ activityId }) => activityId))]);
    const byId = new Map(found.map((activity) => [activity.id, activity]));
    return {
      entries: rows.flatMap(({ activityId, slot: month, startsOn, endsOn, precision, startsAt, endsAt }): Entry[] => {
        const activity = byId.get(activityId);
        const session = { startsOn, endsOn, precision, startsAt, endsAt };
        return activity ? [{ activity, session, month: month === "rough" ? null : month }] : [];
      }),
      counts: new Map(rows.map(({ slot: month, all }) => [month, all])),
    };
  });
}
