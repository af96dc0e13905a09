import { complaintsOf } from "@/components/ask/complaints";
import { AskedWrong } from "@/components/ask/wrong";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { resolutionWords } from "@/components/resolution/words";
import { getLocale } from "@/i18n/words";
import type { Actor } from "@/lib/access/actor";
import { mayAtAll } from "@/lib/access/door";
import { introductionsFor } from "@/lib/introductions/queries";
import { offersWith, type OfferQuery } from "@/lib/offers/filters";
import { standingOffers } from "@/lib/offers/queries";
import { offerWords } from "@/lib/offers/words";
import { ActivityTabs } from "./activities/tabs";
import { seenWords } from "./activities/words";
import { OfferLine } from "./offers/about";
import { offerAskLabels, OfferFilters } from "./offers/filters";
import { Waiting } from "./offers/waiting";

/**
 * Opened by a Point of Contact with a need who looks for help, or the coordinator for them; they leave with an offer to be put in
 * touch about.
 */
export async function OffersView({ actor, query }: { actor: Actor; query: OfferQuery }) {
  const locale = await getLocale();
  const [words, resolution, seen] = [await offerWords(locale), await resolutionWords(), await seenWords()];
  const { t } = words;
  const { done, ...filters } = query.filters;
  const [all, complaints] = [await standingOffers(actor), await complaintsOf(query)];
  const offers = offersWith(all, filters);
  return (
    <Page
      actor={actor}
      section="activities"
      trail={[{ label: seen.seen("title"), href: "/activities" }]}
      title={t("title")}
      lede={t("lede")}
    >
      <AskedWrong complaints={complaints} labels={offerAskLabels(words)} unknown={query.unknown} />
      {done && <Notice kind="good">{t(`done.${done}`)}</Notice>}
      {mayAtAll(actor, "offer.add") && (
        <p className="actions mb-6">
          <a className="button" href="/activities/offers/new">
            {t("add")}
          </a>
        </p>
      )}
      <ActivityTabs words={seen} view="offers" />
      <Waiting introductions={await introductionsFor(actor)} />
      <OfferFilters {...{ words, resolution, locale, query, complaints }} />
      <p className="source mt-5">
        {all.length === 0 ? t("none") : offers.length === 0 ? t("noneFiltered") : t("count", { count: offers.length })}
      </p>
      <ul className="told-list">
        {offers.map((offer) => (
          <li key={offer.id}>
            <OfferLine {...{ words, resolution, offer }} />
          </li>
        ))}
      </ul>
    </Page>
  );
}
