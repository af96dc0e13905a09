import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scopeOf } from "@/lib/access/can";
import { kept } from "@/lib/database/kept";
import { today } from "@/lib/dates";
import { knownNeeds, type KnownNeed } from "@/lib/needs/queries";
import { bestFits, fit } from "@/lib/offers/match";
import { standingOffers, type ShownOffer } from "@/lib/offers/queries";
import type { Fit } from "@/lib/offers/shapes";
import { plannedActivities, type PlannedActivity } from "./planned";
import { plansFor } from "./plans-for";

/** An open need, who plans to meet it, and what is offered that fits it, best first. */
export interface OpenNeed {
  need: KnownNeed;
  planned: PlannedActivity[];
  offers: { one: ShownOffer; fit: Fit }[];
}

/** @returns all open needs, the longest standing first: needs, plans and offers alike as far as the actor may see them. */
export const openNeeds = (actor: Actor): Promise<OpenNeed[]> =>
  kept(`open needs ${scopeOf(actor)} ${today()}`, async () => {
    const [needs, activities, offers] = [
      await knownNeeds(actor),
      await plannedActivities(actor),
      await standingOffers(actor),
    ];
    return needs
      .filter(({ end }) => end === null)
      .toReversed()
      .map((need) => ({
        need,
        planned: plansFor(need, activities),
        offers: bestFits(offers, (offer) => fit(need, offer)),
      }));
  });
