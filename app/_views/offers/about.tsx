import type { resolutionWords } from "@/components/resolution/words";
import type { ShownOffer } from "@/lib/offers/queries";
import type { OfferWords } from "@/lib/offers/words";

export interface OfferProps {
  words: OfferWords;
  resolution: Awaited<ReturnType<typeof resolutionWords>>;
  offer: ShownOffer;
}

/** Its title, leading to it, and who offers. */
export function OfferName({ words: { t, by }, offer }: Omit<OfferProps, "resolution">) {
  return (
    <>
      <a href={`/activities/offers/${offer.id}`}>{offer.title}</a>
      {offer.fictional && <span className="marks"> ({t("fictional")})</span>}
      <span className="source block">{by(offer)}</span>
    </>
  );
}

/** An offer in a list: what, by whom, and what it is found by. */
export function OfferLine({ words, resolution, offer }: OfferProps) {
  const { kinds, forWhom, languages } = words;
  return (
    <>
      <p className="offer-name">
        <OfferName words={words} offer={offer} />
      </p>
      <p className="source">
        <b>{resolution.paragraphs(offer.paragraphs)}</b> · {resolution.weapons(offer.weapons)} · {kinds(offer)}
      </p>
      <p className="source">
        {forWhom(offer)}
        {offer.languages.length > 0 && ` · ${languages(offer)}`}
      </p>
    </>
  );
}
