import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can, type Subject } from "@/lib/access/can";
import { knownNeeds, type KnownNeed } from "@/lib/needs/queries";
import { standingOffers, type ShownOffer } from "@/lib/offers/queries";

/** A need that is open and an offer that stands. */
export interface Pair extends Subject {
  need: KnownNeed;
  offer: ShownOffer;
}

type OfState = Pick<KnownNeed, "stateCode">;
type Offered = Pick<ShownOffer, "stateCode" | "organisationId">;

/** Whose business it is to put them in touch: of the State that needs, of the organisation or State that offers. */
export const concernOf = (actor: Actor, need: OfState, offer: Offered): Subject => ({
  stateCode: offer.stateCode === actor.stateCode ? (offer.stateCode ?? need.stateCode) : need.stateCode,
  organisationId: offer.organisationId,
});

/** Whether the actor may ask that the two be put in touch. */
export const mayAsk = (actor: Actor, need: OfState, offer: Offered): boolean =>
  need.stateCode !== offer.stateCode && can(actor, "introduction.ask", concernOf(actor, need, offer));

/** @returns the need and the offer, as far as the actor may read both; null where one is not to be found. */
export async function findPair({ need, offer }: { need: string; offer: string }, actor: Actor): Promise<Pair | null> {
  const [needs, offers] = [await knownNeeds(actor), await standingOffers(actor)];
  const wanted = needs.find(({ id, end }) => id === need && end === null);
  const offered = offers.find(({ id }) => id === offer);
  return wanted && offered ? { need: wanted, offer: offered, ...concernOf(actor, wanted, offered) } : null;
}
