import { OfferLine } from "@/app/_views/offers/about";
import type { resolutionWords } from "@/components/resolution/words";
import { getTranslations } from "@/i18n/words";
import type { Actor } from "@/lib/access/actor";
import type { isOnCell } from "@/lib/gaps/grid";
import type { OpenNeed } from "@/lib/gaps/needs";
import type { PlannedActivity } from "@/lib/gaps/planned";
import type { KnownIntroduction } from "@/lib/introductions/queries";
import type { ShownOffer } from "@/lib/offers/queries";
import type { OfferWords } from "@/lib/offers/words";
import { OpenList } from "./open-list";

export interface Gathered {
  actor: Actor;
  words: OfferWords;
  resolution: Awaited<ReturnType<typeof resolutionWords>>;
  open: OpenNeed[];
  offers: ShownOffer[];
  planned: PlannedActivity[];
  introductions: KnownIntroduction[];
}

/** What stands behind a cell of the table, a row or a column: the needs, the offers and the plans. */
export async function CellOf({ isOn, ...gathered }: Gathered & { isOn: ReturnType<typeof isOnCell> }) {
  const { actor, words, resolution, introductions } = gathered;
  const t = await getTranslations("gaps.cell");
  const open = gathered.open.filter(({ need }) => isOn.need(need));
  const [offers, planned] = [gathered.offers.filter(isOn.given), gathered.planned.filter(isOn.given)];
  return (
    <>
      <section className="plan-told" aria-labelledby="needs">
        <h2 id="needs">{t("needs")}</h2>
        {open.length === 0 && <p className="source">{t("noNeeds")}</p>}
        <OpenList {...{ actor, words, open, introductions }} />
      </section>
      <section className="plan-told" aria-labelledby="offers">
        <h2 id="offers">{t("offers")}</h2>
        {offers.length === 0 && <p className="source">{t("noOffers")}</p>}
        <ul className="told-list">
          {offers.map((offer) => (
            <li key={offer.id}>
              <OfferLine {...{ words, resolution, offer }} />
            </li>
          ))}
        </ul>
      </section>
      <section className="plan-told" aria-labelledby="planned">
        <h2 id="planned">{t("planned")}</h2>
        {planned.length === 0 && <p className="source">{t("noPlanned")}</p>}
        <ul>
          {planned.map(({ slug, title, states }) => (
            <li key={slug}>
              <a href={`/activities/${slug}`}>{title}</a>{" "}
              <span className="source">{words.words.forWhom({ states, statesUnknown: false })}</span>
            </li>
          ))}
        </ul>
      </section>
      <p className="mt-6">
        <a href="/activities/needs">{t("back")}</a>
      </p>
    </>
  );
}
