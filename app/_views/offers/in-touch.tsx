import type { Actor } from "@/lib/access/actor";
import { mayAsk } from "@/lib/introductions/pair";
import type { KnownIntroduction } from "@/lib/introductions/queries";
import type { KnownNeed } from "@/lib/needs/queries";
import type { ShownOffer } from "@/lib/offers/queries";
import type { OfferWords } from "@/lib/offers/words";

interface InTouchProps {
  actor: Actor;
  words: OfferWords;
  need: KnownNeed;
  offer: ShownOffer;
  introductions: KnownIntroduction[];
}

/** How far a need and an offer have been brought together, for whom that concerns, or where one asks for it. */
export function InTouch({ actor, words: { t, words }, need, offer, introductions }: InTouchProps) {
  const known = introductions.find(({ needId, offerId }) => needId === need.id && offerId === offer.id);
  if (known?.awaitsActor) return <a href={`/activities/offers/introductions/${known.id}`}>{t("fits.answer")}</a>;
  if (known) {
    const key = known.answer === null ? "asked" : known.answer === "given" ? "together" : "refused";
    return <b>{t(`fits.${key}`)}</b>;
  }
  if (!mayAsk(actor, need, offer)) return null;
  return (
    <a href={`/activities/offers/${offer.id}/introduce?need=${need.id}`}>
      {t("fits.introduce")}
      <span className="sr-only">
        : {t("fits.introduceWhat", { offer: offer.title, state: words.stateName(need.stateCode) })}
      </span>
    </a>
  );
}
