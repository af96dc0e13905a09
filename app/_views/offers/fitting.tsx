import type { Actor } from "@/lib/access/actor";
import type { KnownIntroduction } from "@/lib/introductions/queries";
import type { KnownNeed } from "@/lib/needs/queries";
import type { ShownOffer } from "@/lib/offers/queries";
import type { Fit } from "@/lib/offers/shapes";
import type { OfferWords } from "@/lib/offers/words";
import { OfferName } from "./about";
import { InTouch } from "./in-touch";

interface FittingProps {
  actor: Actor;
  words: OfferWords;
  need: KnownNeed;
  offers: { one: ShownOffer; fit: Fit }[];
  introductions: KnownIntroduction[];
}

/** So many are shown beside a need. */
const most = 3;

/** The offers that fit a need best, and why. */
export function Fitting({ actor, words, need, offers, introductions }: FittingProps) {
  const { t, why } = words;
  if (offers.length === 0) return null;
  return (
    <div className="fitting">
      <p className="source">{t("fits.offers")}</p>
      <ul>
        {offers.slice(0, most).map(({ one, fit }) => (
          <li key={one.id}>
            <OfferName words={words} offer={one} />
            <span className="source block">
              {why(fit.reasons)} ({t("fits.score", { score: fit.score })})
            </span>
            <InTouch {...{ actor, words, need, introductions }} offer={one} />
          </li>
        ))}
      </ul>
      {offers.length > most && <p className="source">{t("fits.more", { count: offers.length - most })}</p>}
    </div>
  );
}
