import "server-only";
import type { Actor } from "@/lib/access/actor";
import { planCirclesOf } from "@/lib/access/can";
import { database } from "@/lib/database/client";
import { Prisma } from "@/lib/database/generated/client";
import type { Paragraph, WeaponType } from "@/lib/database/generated/enums";
import { kept } from "@/lib/database/kept";

export type CoverageRow = Paragraph | "none";
export type CoverageColumn = WeaponType | "none";

/** How many measures concern which paragraph and which type of weapon. */
export interface Coverage {
  /** Each measure once. */
  measures: number;
  states: number;
  cell: (paragraph: CoverageRow, weapon: CoverageColumn) => number;
  /** Each measure once, though it may stand in several cells of the row or the column. */
  row: (paragraph: CoverageRow) => number;
  column: (weapon: CoverageColumn) => number;
  most: number;
}

interface Row {
  paragraph: CoverageRow | null;
  weapon: CoverageColumn | null;
  count: number;
  states: number;
}

/** @returns the coverage of all measures that the actor may read. A measure of several paragraphs or weapons counts in each of them. */
export const coverageFor = (actor: Actor): Promise<Coverage> =>
  kept(`coverage ${planCirclesOf(actor).length}`, () => count(actor));

async function count(actor: Actor): Promise<Coverage> {
  const rows = await database().$queryRaw<Row[]>`
    SELECT "paragraph", "weapon", count(DISTINCT "id")::int AS "count", count(DISTINCT "stateCode")::int AS "states" FROM (
      SELECT m."id", p."stateCode", coalesce(one."name", 'none') AS "paragraph", coalesce(other."name", 'none') AS "weapon"
      FROM "Measure" m JOIN "Plan" p ON p."id" = m."planId"
      LEFT JOIN LATERAL unnest(m."paragraphs"::text[]) AS one("name") ON true
      LEFT JOIN LATERAL unnest(m."weapons"::text[]) AS other("name") ON true
      WHERE m."withdrawnAt" IS NULL AND p."withdrawnAt" IS NULL AND p."circle"::text IN (${Prisma.join(planCirclesOf(actor))})
    ) AS named GROUP BY GROUPING SETS (("paragraph", "weapon"), ("paragraph"), ("weapon"), ())`;
  const counts = new Map(rows.map(({ paragraph, weapon, count }) => [`${paragraph ?? ""} ${weapon ?? ""}`, count]));
  const of = (paragraph: string, weapon: string) => counts.get(`${paragraph} ${weapon}`) ?? 0;
  return {
    measures: of("", ""),
    states: rows.find(({ paragraph, weapon }) => paragraph === null && weapon === null)?.states ?? 0,
    cell: of,
    row: (paragraph) => of(paragraph, ""),
    column: (weapon) => of("", weapon),
    most: Math.max(0, ...rows.flatMap(({ paragraph, weapon, count }) => (paragraph && weapon ? [count] : []))),
  };
}
