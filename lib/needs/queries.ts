import "server-only";
import type { Actor } from "@/lib/access/actor";
import { planCirclesOf } from "@/lib/access/can";
import { database } from "@/lib/database/client";
import { kept } from "@/lib/database/kept";
import type { NeedEnd, Paragraph, PlanCircle, WeaponType } from "@/lib/database/generated/enums";
import { plainDate } from "@/lib/dates";

/** Capacity-building that a State says it needs. */
export interface KnownNeed {
  id: string;
  stateCode: string;
  text: string;
  paragraphs: Paragraph[];
  weapons: WeaponType[];
  /** The measure that it is to carry out, and the number of its plan. */
  measure: { number: string; plan: number } | null;
  circle: PlanCircle;
  statedOn: string;
  end: NeedEnd | null;
  endedOn: string | null;
  endNote: string | null;
  version: number;
}

/** @returns the needs on record, or those of one State, the latest first: as many as the actor may read. */
export const knownNeeds = (actor: Actor, stateCode?: string): Promise<KnownNeed[]> => {
  const circles = planCirclesOf(actor);
  return kept(`needs ${circles.length} ${stateCode ?? ""}`, () => readNeeds(circles, stateCode));
};

async function readNeeds(circles: PlanCircle[], stateCode?: string): Promise<KnownNeed[]> {
  const rows = await database().need.findMany({
    where: {
      circle: { in: circles },
      // What belongs to a plan is for the plan's readers alone.
      OR: [{ measureId: null }, { measure: { plan: { circle: { in: circles } } } }],
      ...(stateCode !== undefined && { stateCode }),
    },
    orderBy: [{ statedOn: "desc" }, { id: "desc" }],
    include: {
      measure: { select: { number: true, withdrawnAt: true, plan: { select: { sequence: true, withdrawnAt: true } } } },
    },
  });
  return rows.map(({ measureId: _, measure, statedOn, endedOn, ...need }) => ({
    ...need,
    measure:
      measure && !measure.withdrawnAt && !measure.plan.withdrawnAt
        ? { number: measure.number, plan: measure.plan.sequence }
        : null,
    statedOn: plainDate(statedOn),
    endedOn: endedOn && plainDate(endedOn),
  }));
}

/** What a State has learnt. */
export interface KnownLesson {
  id: string;
  stateCode: string;
  /** The number of the plan that it belongs to. */
  plan: number | null;
  title: string;
  text: string;
  circle: PlanCircle;
  statedOn: string;
  version: number;
}

/** @returns the lessons on record, or those of one State, the latest first: as many as the actor may read. */
export const knownLessons = (actor: Actor, stateCode?: string): Promise<KnownLesson[]> => {
  const circles = planCirclesOf(actor);
  return kept(`lessons ${circles.length} ${stateCode ?? ""}`, () => readLessons(circles, stateCode));
};

async function readLessons(circles: PlanCircle[], stateCode?: string): Promise<KnownLesson[]> {
  const rows = await database().lesson.findMany({
    where: {
      withdrawnAt: null,
      circle: { in: circles },
      OR: [{ planId: null }, { plan: { circle: { in: circles } } }],
      ...(stateCode !== undefined && { stateCode }),
    },
    orderBy: [{ statedOn: "desc" }, { id: "desc" }],
    include: { plan: { select: { sequence: true, withdrawnAt: true } } },
  });
  return rows.map(({ planId: _, withdrawnAt: __, plan, statedOn, ...lesson }) => ({
    ...lesson,
    plan: plan && plan.withdrawnAt === null ? plan.sequence : null,
    statedOn: plainDate(statedOn),
  }));
}
