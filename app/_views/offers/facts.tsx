import type { OfferProps } from "./about";

/** What is on record of an offer. */
export function OfferFacts({ words, resolution, offer }: OfferProps) {
  const { t, by, kinds, themes, languages, forWhom, day } = words;
  const facts = [
    [t("fields.by"), by(offer)],
    [t("fields.kinds"), kinds(offer)],
    [t("fields.paragraphs"), offer.paragraphs.map(resolution.paragraph).join("; ")],
    [t("fields.weapons"), resolution.weapons(offer.weapons)],
    [t("fields.themes"), themes(offer)],
    [t("fields.languages"), languages(offer)],
    [t("fields.subRegions"), forWhom(offer)],
    [t("fields.offeredOn"), day(offer.offeredOn)],
    [t("fields.standsUntil"), offer.standsUntil ? day(offer.standsUntil) : t("noEnd")],
  ] as const;
  return (
    <dl className="facts max-w-4xl">
      {facts
        .filter(([, said]) => said !== "")
        .flatMap(([label, said]) => [<dt key={label}>{label}</dt>, <dd key={`${label} said`}>{said}</dd>])}
    </dl>
  );
}
