import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scopeOf } from "@/lib/access/can";
import { database } from "@/lib/database/client";
import { Prisma } from "@/lib/database/generated/client";
import { kept } from "@/lib/database/kept";
import { databaseDate, today } from "@/lib/dates";
import type { ActivityFilters } from "./filters";
import { activitiesOf, type ListedActivity } from "./listed";
import { matching } from "./matching";

export const perPage = 50;

export interface ActivityPage {
  activities: ListedActivity[];
  /** How many there are, on all pages. */
  all: number;
  page: number;
  pages: number;
}

/** What comes, the nearest first; what is over, the latest first; or everything, from the first on or from the last. */
export type When = "coming" | "past" | "all" | "latest";

const days = (when: When, day: string) =>
  ({
    coming: Prisma.sql`a."endsOn" >= ${databaseDate(day)}::date`,
    past: Prisma.sql`a."endsOn" < ${databaseDate(day)}::date`,
    all: Prisma.sql`true`,
    latest: Prisma.sql`true`,
  })[when];

const orders: Record<When, Prisma.Sql> = {
  coming: Prisma.sql`a."startsOn", a."endsOn", a."id"`,
  past: Prisma.sql`a."endsOn" DESC, a."startsOn" DESC, a."id"`,
  all: Prisma.sql`a."startsOn", a."endsOn", a."id"`,
  latest: Prisma.sql`a."endsOn" DESC, a."startsOn" DESC, a."id"`,
};

/** One page of a list. @param most how many to a page. */
export function listActivities(
  actor: Actor,
  filters: ActivityFilters,
  { when, page = 1, most = perPage }: { when: When; page?: number; most?: number },
): Promise<ActivityPage> {
  const key = JSON.stringify([scopeOf(actor), filters, when, page, most, today()]);
  return kept(`activities ${key}`, async () => {
    const where = Prisma.sql`FROM "Activity" a WHERE ${await matching(actor, filters)} AND ${days(when, today())}`;
    const [ids, [count]] = await Promise.all([
      database().$queryRaw<{ id: string }[]>`
        SELECT a."id" ${where} ORDER BY ${orders[when]} LIMIT ${most} OFFSET ${(page - 1) * most}`,
      database().$queryRaw<{ all: number }[]>`SELECT count(*)::int AS "all" ${where}`,
    ]);
    const all = count?.all ?? 0;
    const activities = await activitiesOf(
      actor,
      ids.map(({ id }) => id),
    );
    return { activities, all, page, pages: Math.max(1, Math.ceil(all / most)) };
  });
}

/** @returns the day on which the nearest activity before a day began, and on which the nearest after one begins. */
export function nearestTo(actor: Actor, filters: ActivityFilters, period: { from: string; to: string }) {
  const key = JSON.stringify([scopeOf(actor), filters, period]);
  return kept(`activities near ${key}`, async () => {
    const where = await matching(actor, filters);
    const [before, after] = await Promise.all([
      database().$queryRaw<{ on: string }[]>`SELECT a."startsOn"::text AS "on" FROM "Activity" a
        WHERE ${where} AND a."startsOn" < ${databaseDate(period.from)}::date ORDER BY a."startsOn" DESC LIMIT 1`,
      database().$queryRaw<{ on: string }[]>`SELECT a."startsOn"::text AS "on" FROM "Activity" a
        WHERE ${where} AND a."startsOn" > ${databaseDate(period.to)}::date ORDER BY a."startsOn" LIMIT 1`,
    ]);
    return { before: before[0]?.on ?? null, after: after[0]?.on ?? null };
  });
}
