import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { choice } from "@/lib/access/fields";
import { database } from "@/lib/database/client";
import { Prisma } from "@/lib/database/generated/client";
import { day, words } from "@/lib/request/fields";
import { readQuery, type Search } from "@/lib/request/query";
import { paragraphs, weaponTypes } from "@/lib/resolution/vocabulary";
import { measuresKnown } from "./known";
import { measureOf, type KnownMeasure, type MeasureRow } from "./read";
import { standings } from "./rules";

export const perPage = 50;

const whole = z
  .string()
  .regex(/^[1-9]\d{0,3}$/, { error: "unknownChoice" })
  .transform(Number);
/** Measures that name none. */
const orNone = <const Values extends readonly [string, ...string[]]>(values: Values) => choice(["none", ...values]);

/** What lists of measures may be asked for; "none" are measures that name no paragraph or no weapon. */
const fields = {
  plan: whole,
  paragraph: orNone(paragraphs),
  weapon: orNone(weaponTypes),
  status: choice(standings),
  body: words,
  overdue: choice(["yes"]),
  on: day,
  page: whole,
};
export const readMeasuresQuery = (search: Search) => readQuery(fields, search);
export type MeasuresQuery = ReturnType<typeof readMeasuresQuery>;
export type MeasureFilters = MeasuresQuery["filters"];

const names = (column: "paragraphs" | "weapons", value: string | undefined) => {
  const list = Prisma.raw(`m."${column}"`);
  if (value === undefined) return Prisma.sql`true`;
  return value === "none" ? Prisma.sql`cardinality(${list}) = 0` : Prisma.sql`${value} = ANY (${list}::text[])`;
};

/** Letters that mean something to LIKE. */
const literally = (typed: string) => typed.replace(/[\\%_]/g, (sign) => `\\${sign}`);

const holds = ({ plan, paragraph, weapon, body }: MeasureFilters, stateCode?: string) =>
  Prisma.join(
    [
      names("paragraphs", paragraph),
      names("weapons", weapon),
      ...(stateCode === undefined ? [] : [Prisma.sql`p."stateCode" = ${stateCode}`]),
      ...(plan === undefined ? [] : [Prisma.sql`p."sequence" = ${plan}`]),
      ...(body ? [Prisma.sql`array_to_string(m."bodies", '; ') ILIKE ${`%${literally(body)}%`}`] : []),
    ],
    " AND ",
  );

export interface MeasurePage {
  measures: KnownMeasure[];
  /** How many there are, on all pages. */
  all: number;
  page: number;
  pages: number;
}

/** @returns one page of the measures that the actor may read and the filters let through, State by State, plan by plan, as numbered. @param stateCode of one State alone. */
export async function listMeasures(
  actor: Actor,
  on: string,
  filters: MeasureFilters,
  stateCode?: string,
): Promise<MeasurePage> {
  const { status, overdue, page = 1 } = filters;
  const rows = await database().$queryRaw<(MeasureRow & { all: number })[]>`
    SELECT *, count(*) OVER ()::int AS "all" FROM (${measuresKnown(actor, on, holds(filters, stateCode))}) AS known
    WHERE ${status === undefined ? Prisma.sql`true` : Prisma.sql`"standing" = ${status}`}
      AND ${overdue ? Prisma.sql`"overdue"` : Prisma.sql`true`}
    ORDER BY "stateCode", "sequence", "place", "number", "id" LIMIT ${perPage} OFFSET ${(page - 1) * perPage}`;
  const all = rows[0]?.all ?? 0;
  return { measures: rows.map(({ all: _, ...row }) => measureOf(row)), all, page, pages: Math.ceil(all / perPage) };
}

/** @returns all measures of one plan, as they are numbered, for its file. */
export async function measuresOfPlan(
  actor: Actor,
  on: string,
  stateCode: string,
  plan: number,
): Promise<KnownMeasure[]> {
  const rows = await database().$queryRaw<MeasureRow[]>`
    ${measuresKnown(actor, on, holds({ plan }, stateCode))} ORDER BY m."place", m."number", m."id"`;
  return rows.map(measureOf);
}
