import "server-only";
import type { Actor } from "@/lib/access/actor";
import { planCirclesOf } from "@/lib/access/can";
import { database } from "@/lib/database/client";
import { kept } from "@/lib/database/kept";
import type { Confidence, PlanCircle } from "@/lib/database/generated/enums";
import { plainDate, today } from "@/lib/dates";
import { groupBy } from "@/lib/group";
import type { EventFacts, PlanFacts } from "./rules";

/** Something that happened to a plan, with where that is known from. */
export interface KnownEvent extends EventFacts {
  id: string;
  text: string | null;
  /** Null: the State reported it itself. */
  source: string | null;
  confidence: Confidence | null;
  /** The day on which the State confirmed what came from a source; null where it has not. */
  confirmedOn: string | null;
}

/** A plan with everything known of it, whether or not it was known on the day one looks at. */
export interface KnownPlan extends PlanFacts {
  id: string;
  version: number;
  stateCode: string;
  kindNote: string | null;
  /** What the State calls it. */
  title: string | null;
  instrument: string | null;
  instrumentNumber: string | null;
  link: string | null;
  /** Whether its text is on record as a file. */
  hasText: boolean;
  /** ISO 639-1. */
  languages: string[];
  responsibleBody: string | null;
  circle: PlanCircle;
  periodFrom: string | null;
  periodFromPrecision: PlanFacts["periodToPrecision"];
  periodNote: string | null;
  /** Null: the State reported it itself. */
  source: string | null;
  confidence: Confidence | null;
  /** The day on which the State confirmed what came from a source; null where it has not. */
  confirmedOn: string | null;
  note: string | null;
  conflict: string | null;
  events: KnownEvent[];
}

const day = (date: Date | null) => date && plainDate(date);
const inVienna = (moment: Date | null) => moment && today(moment);

const planColumns = {
  id: true,
  version: true,
  stateCode: true,
  sequence: true,
  kind: true,
  kindNote: true,
  title: true,
  instrument: true,
  instrumentNumber: true,
  link: true,
  documentId: true,
  languages: true,
  responsibleBody: true,
  circle: true,
  periodFrom: true,
  periodFromPrecision: true,
  periodTo: true,
  periodToPrecision: true,
  periodNote: true,
  source: true,
  confidence: true,
  confirmedAt: true,
  note: true,
  conflict: true,
} as const;
const eventColumns = {
  id: true,
  planId: true,
  kind: true,
  date: true,
  precision: true,
  by: true,
  text: true,
  source: true,
  confidence: true,
  confirmedAt: true,
} as const;

/** @returns the plans on record, or those of one State, in sequence: as many as the actor may read. Plans hold no personal data. */
export const knownPlans = (actor: Actor, stateCode?: string): Promise<KnownPlan[]> => {
  const circles = planCirclesOf(actor);
  return kept(`plans ${circles.length} ${stateCode ?? ""}`, () => readPlans(circles, stateCode));
};

async function readPlans(circles: PlanCircle[], stateCode?: string): Promise<KnownPlan[]> {
  const read = { circle: { in: circles }, withdrawnAt: null, ...(stateCode !== undefined && { stateCode }) };
  const [plans, events] = await Promise.all([
    database().plan.findMany({
      where: read,
      orderBy: [{ stateCode: "asc" }, { sequence: "asc" }],
      select: planColumns,
    }),
    database().planEvent.findMany({
      where: { withdrawnAt: null, plan: read },
      orderBy: { place: "asc" },
      select: eventColumns,
    }),
  ]);
  const byPlan = groupBy(events, ({ planId }) => planId);
  return plans.map((plan) => ({
    ...plan,
    periodFrom: day(plan.periodFrom),
    periodTo: day(plan.periodTo),
    hasText: plan.documentId !== null,
    confirmedOn: inVienna(plan.confirmedAt),
    events: (byPlan.get(plan.id) ?? []).map(({ date, confirmedAt, ...event }) => ({
      ...event,
      date: day(date),
      confirmedOn: inVienna(confirmedAt),
    })),
  }));
}
