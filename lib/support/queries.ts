import "server-only";
import type { Actor } from "@/lib/access/actor";
import { planCirclesOf } from "@/lib/access/can";
import { database } from "@/lib/database/client";
import { kept } from "@/lib/database/kept";
import type { Confidence, PlanCircle } from "@/lib/database/generated/enums";
import { plainDate } from "@/lib/dates";
import type { SupportFacts } from "./rules";

/** Support that a State had, with where that is known from. Holds no personal data. */
export interface KnownSupport extends SupportFacts {
  id: string;
  stateCode: string;
  title: string | null;
  /** "YYYY-MM-DD"; null where it was one day, or no more is known. */
  endsOn: string | null;
  place: string | null;
  note: string | null;
  meeting: { slug: string; title: string } | null;
  /** In the words of the record, with the State that one is. */
  supporters: { label: string; stateCode: string | null }[];
  /** Null: the State reported it itself. */
  source: string | null;
  confidence: Confidence | null;
  /** Whether the State confirmed what came from a source. */
  isConfirmed: boolean;
  version: number;
}

/** @returns the support on record, or that of one State, the earliest first: as much as the actor may read. */
export const knownSupport = (actor: Actor, stateCode?: string): Promise<KnownSupport[]> => {
  const circles = planCirclesOf(actor);
  return kept(`support ${circles.length} ${stateCode ?? ""}`, () => readSupport(circles, stateCode));
};

async function readSupport(circles: PlanCircle[], stateCode?: string): Promise<KnownSupport[]> {
  const rows = await database().planSupport.findMany({
    where: {
      withdrawnAt: null,
      // What belongs to a plan is for the plan's readers alone.
      OR: [{ planId: null }, { plan: { circle: { in: circles } } }],
      ...(stateCode !== undefined && { stateCode }),
    },
    orderBy: [{ startsOn: "asc" }, { id: "asc" }],
    include: {
      plan: { select: { sequence: true, withdrawnAt: true } },
      meeting: { select: { slug: true, title: true } },
      supporters: { orderBy: { position: "asc" }, select: { label: true, stateCode: true } },
    },
  });
  return rows.map(({ plan, startsOn, endsOn, precision, confirmedAt, ...row }) => ({
    id: row.id,
    stateCode: row.stateCode,
    model: row.model,
    title: row.title,
    startsOn: { date: plainDate(startsOn), precision },
    endsOn: endsOn && plainDate(endsOn),
    place: row.place,
    plan: plan && plan.withdrawnAt === null ? plan.sequence : null,
    towards: row.towards,
    meeting: row.meeting,
    supporters: row.supporters,
    note: row.note,
    source: row.source,
    confidence: row.confidence,
    isConfirmed: confirmedAt !== null,
    version: row.version,
  }));
}
