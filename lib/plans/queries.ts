import "server-only";
import type { Actor } from "@/lib/access/actor";
import { planCirclesOf } from "@/lib/access/can";
import { database } from "@/lib/database/client";
import { kept } from "@/lib/database/kept";
import type { Confidence, PlanCircle } from "@/lib/database/generated/enums";
import { plainDate } from "@/lib/dates";
import { groupBy } from "@/lib/group";
import type { EventFacts, PlanFacts } from "./rules";

/** Something that happened to a plan, with where that is known from. */
export interface KnownEvent extends EventFacts {
  text: string | null;
  /** Null: the State reported it itself. */
  source: string | null;
  confidence: Confidence | null;
}

/** A plan with everything known of it, whether or not it was known on the day one looks at. */
export interface KnownPlan extends PlanFacts {
  stateCode: string;
  circle: PlanCircle;
  kindNote: string | null;
  instrument: string | null;
  link: string | null;
  periodFrom: string | null;
  periodFromPrecision: PlanFacts["periodToPrecision"];
  periodNote: string | null;
  /** Null: the State reported it itself. */
  source: string | null;
  confidence: Confidence | null;
  note: string | null;
  conflict: string | null;
  events: KnownEvent[];
}

const day = (date: Date | null) => date && plainDate(date);

/** @returns the plans on record, or those of one State, in sequence: as many as the actor may read. Plans hold no personal data. */
export const knownPlans = (actor: Actor, stateCode?: string): Promise<KnownPlan[]> => {
  const circles = planCirclesOf(actor);
  return kept(`plans ${circles.length} ${stateCode ?? ""}`, () => readPlans(circles, stateCode));
};

async function readPlans(circles: PlanCircle[], stateCode?: string): Promise<KnownPlan[]> {
  const read = { circle: { in: circles }, withdrawnAt: null, ...(stateCode !== undefined && { stateCode }) };
  const [plans, events] = await Promise.all([
    database().plan.findMany({ where: read, orderBy: [{ stateCode: "asc" }, { sequence: "asc" }] }),
    database().planEvent.findMany({ where: { withdrawnAt: null, plan: read }, orderBy: { place: "asc" } }),
  ]);
  const byPlan = groupBy(events, ({ planId }) => planId);
  return plans.map(({ id, periodFrom, periodTo, ...plan }) => ({
    ...plan,
    periodFrom: day(periodFrom),
    periodTo: day(periodTo),
    events: (byPlan.get(id) ?? []).map(({ kind, date, precision, by, text, source, confidence }) => ({
      kind,
      date: day(date),
      precision,
      by,
      text,
      source,
      confidence,
    })),
  }));
}
