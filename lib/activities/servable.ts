import "server-only";
import type { Actor } from "@/lib/access/actor";
import { planCirclesOf } from "@/lib/access/can";
import { database } from "@/lib/database/client";
import type { Prisma } from "@/lib/database/generated/client";

/**
 * The measures that an activity may be said to serve: of the plans that stand and the actor may read, of the States it is for.
 * One for the whole region serves no measure of a single State.
 */
export const measuresFor = (actor: Actor, states: string[]): Prisma.MeasureWhereInput => ({
  withdrawnAt: null,
  plan: { withdrawnAt: null, circle: { in: planCirclesOf(actor) }, stateCode: { in: states } },
});

/** The needs that it may be said to meet: of those States, or of all. */
export const needsFor = (actor: Actor, states: string[]): Prisma.NeedWhereInput => {
  const circle = { in: planCirclesOf(actor) };
  return {
    circle,
    OR: [{ measureId: null }, { measure: { plan: { circle } } }],
    ...(states.length > 0 && { stateCode: { in: states } }),
  };
};

/** What is asked of an activity. */
export interface Served {
  id: string;
  states: string[];
}

/** @returns what an activity may be said to serve, and what of it it is said to, State by State. */
export async function servable(actor: Actor, { id, states }: Served) {
  const named = { activities: { where: { activityId: id }, select: { id: true } } } as const;
  const [measures, needs] = await Promise.all([
    database().measure.findMany({
      where: measuresFor(actor, states),
      orderBy: [{ plan: { sequence: "asc" } }, { place: "asc" }],
      select: { id: true, number: true, text: true, plan: { select: { stateCode: true, sequence: true } }, ...named },
    }),
    database().need.findMany({
      where: {
        ...needsFor(actor, states),
        AND: [{ OR: [{ end: null }, { activities: { some: { activityId: id } } }] }],
      },
      orderBy: [{ statedOn: "desc" }, { id: "desc" }],
      select: { id: true, text: true, stateCode: true, ...named },
    }),
  ]);
  return { measures, needs };
}
