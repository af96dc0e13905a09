import "server-only";
import type { Actor } from "@/lib/access/actor";
import { planCirclesOf } from "@/lib/access/can";
import { database } from "@/lib/database/client";
import { kept } from "@/lib/database/kept";
import type { Precision, SupportModel } from "@/lib/database/generated/enums";
import { periodEnd, plainDate } from "@/lib/dates";

/** Support that a State is known to have received. */
export interface Received {
  stateCode: string;
  model: SupportModel;
  title: string | null;
  startsOn: string;
  precision: Precision;
  /** By whom, in the wording of the record. */
  supporters: string[];
  /** What a filter calls those of them that are organisations: by the acronym, else the name, else as on record. */
  organisations: string[];
  /** Null: the State reported it itself. */
  source: string | null;
}

/** @returns the support on record, the first first, as much as the actor may read: what belongs to a plan is for that plan's circle. */
export const receivedSupport = (actor: Actor): Promise<Received[]> => {
  const circles = planCirclesOf(actor);
  return kept(`support received ${circles.length}`, async () => {
    const found = await database().planSupport.findMany({
      where: {
        withdrawnAt: null,
        OR: [{ planId: null }, { plan: { circle: { in: circles }, withdrawnAt: null } }],
      },
      orderBy: [{ startsOn: "asc" }, { id: "asc" }],
      select: {
        stateCode: true,
        model: true,
        title: true,
        startsOn: true,
        precision: true,
        source: true,
        supporters: {
          orderBy: { position: "asc" },
          select: { label: true, stateCode: true, organisation: { select: { name: true, acronym: true } } },
        },
      },
    });
    return found.map(({ startsOn, supporters, ...support }) => ({
      ...support,
      startsOn: plainDate(startsOn),
      supporters: supporters.map(({ label }) => label),
      organisations: supporters.flatMap(({ label, stateCode, organisation }) =>
        stateCode === null ? [organisation?.acronym ?? organisation?.name ?? label] : [],
      ),
    }));
  });
};

/** @returns what had certainly been given by the end of a day. */
export const receivedBy = (support: Received[], day: string): Received[] =>
  support.filter(({ startsOn, precision }) => periodEnd(startsOn, precision) <= day);

/** @returns the organisations that gave any of it, each once, by name. */
export const organisationsOf = (support: Received[]): string[] =>
  [...new Set(support.flatMap(({ organisations }) => organisations))].sort((one, other) => one.localeCompare(other));
