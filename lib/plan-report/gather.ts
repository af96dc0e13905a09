import "server-only";
import type { Actor } from "@/lib/access/actor";
import { planCirclesOf } from "@/lib/access/can";
import { database } from "@/lib/database/client";
import type { MeasureStatus, Paragraph, PlanCircle, Precision, WeaponType } from "@/lib/database/generated/enums";
import { databaseDate, today } from "@/lib/dates";
import { overview, type StateOnDay } from "@/lib/plans/overview";
import { knownPlans } from "@/lib/plans/queries";
import { receivedBy, receivedSupport } from "@/lib/plans/received";
import type { PlanFilters } from "@/lib/plans/schema";
import { listStates } from "@/lib/states/list";

/** What becomes a file: where States stood on a day, as far as whoever takes it may read. */
export interface PlanReport {
  on: string;
  filters: PlanFilters;
  /** All States, in order, each marked as in view or not. */
  rows: StateOnDay[];
  /** For whom it is: the narrowest circle of a plan in it. */
  circle: PlanCircle;
  /** Whose copy it is; null: everybody's. */
  reader: string | null;
  actor: Actor;
  locale: string;
}

/** @returns the plans as of the day that the filters name, today where they name none. */
export async function gatherPlans(actor: Actor, filters: PlanFilters, locale: string): Promise<PlanReport> {
  const on = filters.on ?? today();
  const [states, plans, support] = await Promise.all([
    listStates(locale, on),
    knownPlans(actor),
    filters.support || filters.supporter ? receivedSupport(actor) : [],
  ]);
  const rows = overview(states, plans, on, filters, receivedBy(support, on));
  const circles = new Set(rows.flatMap((row) => (row.inView ? row.plans.map(({ plan }) => plan.circle) : [])));
  const circle = (["states", "network"] as const).find((one) => circles.has(one)) ?? "public";
  return { on, filters, rows, circle, reader: actor.accountId === null ? null : actor.name, actor, locale };
}

/** A measure of a plan in a report, and how far it had come by the day. */
export interface ReportedMeasure {
  stateCode: string;
  sequence: number;
  number: string;
  text: string;
  paragraphs: Paragraph[];
  weapons: WeaponType[];
  bodies: string[];
  deadline: string | null;
  deadlinePrecision: Precision | null;
  status: MeasureStatus | null;
  statusOn: string | null;
}

/** @returns the measures of the plans in a report, in their order. */
export async function reportedMeasures({ actor, rows, on }: PlanReport): Promise<ReportedMeasure[]> {
  const shown = rows.filter(({ inView }) => inView);
  const known = new Set(shown.flatMap(({ state, plans }) => plans.map(({ plan }) => `${state.code} ${plan.sequence}`)));
  const found = await database().$queryRaw<ReportedMeasure[]>`
    SELECT p."stateCode", p."sequence", m."number", m."text", coalesce(m."paragraphs"::text[], '{}') AS "paragraphs", coalesce(m."weapons"::text[], '{}') AS "weapons", m."bodies",
      m."deadline"::text, m."deadlinePrecision"::text, g."status"::text, g."on"::text AS "statusOn"
    FROM "Plan" p JOIN "Measure" m ON m."planId" = p."id" AND m."withdrawnAt" IS NULL
    LEFT JOIN LATERAL (SELECT "status", "on" FROM "MeasureProgress" WHERE "measureId" = m."id" AND "withdrawnAt" IS NULL
      AND "on" <= ${databaseDate(on)} ORDER BY "on" DESC, "recordedAt" DESC LIMIT 1) g ON true
    WHERE p."withdrawnAt" IS NULL AND p."circle"::text = ANY(${planCirclesOf(actor)}::text[])
    ORDER BY p."stateCode", p."sequence", m."place"`;
  return found.filter(({ stateCode, sequence }) => known.has(`${stateCode} ${sequence}`));
}
