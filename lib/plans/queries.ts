import "server-only";
import { database } from "@/lib/database/client";
import { kept } from "@/lib/database/kept";
import type { Confidence } from "@/lib/database/generated/enums";
import { plainDate } from "@/lib/dates";
import { groupBy } from "@/lib/group";
import type { EventFacts, PlanFacts } from "./rules";

/** Something that happened to a plan, with where that is known from. */
export interface KnownEvent extends EventFacts {
  text: string | null;
  source: string;
  confidence: Confidence;
}

/** A plan with everything known of it, whether or not it was known on the day one looks at. */
export interface KnownPlan extends PlanFacts {
  stateCode: string;
  kindNote: string | null;
  instrument: string | null;
  link: string | null;
  periodFrom: string | null;
  periodFromPrecision: PlanFacts["periodToPrecision"];
  periodNote: string | null;
  source: string;
  confidence: Confidence;
  note: string | null;
  conflict: string | null;
  events: KnownEvent[];
}

const day = (date: Date | null) => date && plainDate(date);

/** @returns every plan on record, or those of one State, in sequence. Plans hold no personal data: they are public. */
export const knownPlans = (stateCode?: string): Promise<KnownPlan[]> =>
  kept(`plans ${stateCode ?? ""}`, () => readPlans(stateCode));

async function readPlans(stateCode?: string): Promise<KnownPlan[]> {
  const ofState = stateCode === undefined ? {} : { stateCode };
  const [plans, events] = await Promise.all([
    database().plan.findMany({ where: ofState, orderBy: [{ stateCode: "asc" }, { sequence: "asc" }] }),
    database().planEvent.findMany({
      where: stateCode === undefined ? {} : { plan: ofState },
      orderBy: { place: "asc" },
    }),
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
