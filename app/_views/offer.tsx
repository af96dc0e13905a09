import { notFound } from "next/navigation";
import { AskedWrong } from "@/components/ask/wrong";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { resolutionWords } from "@/components/resolution/words";
import { getLocale, getTranslations } from "@/i18n/words";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { introductionsFor } from "@/lib/introductions/queries";
import { knownNeeds } from "@/lib/needs/queries";
import { bestFits, fit } from "@/lib/offers/match";
import { oneOffer, stands } from "@/lib/offers/queries";
import { offerWords } from "@/lib/offers/words";
import { OfferFacts } from "./offers/facts";
import { InTouch } from "./offers/in-touch";
import { NeedList } from "./needs/need-list";

interface ViewProps {
  actor: Actor;
  id: string;
  done: "added" | "edited" | "together" | "asked" | "before" | undefined;
  unknown: string[];
}

/** One offer: for a Point of Contact who asks whether it helps, and for whoever offers and looks for those that it would help. */
export async function OfferView({ actor, id, done, unknown }: ViewProps) {
  const offer = (await oneOffer(actor, id)) ?? notFound();
  const [words, resolution] = [await offerWords(await getLocale()), await resolutionWords()];
  const { t, by, day, why } = words;
  const sections = await getTranslations("activitiesSeen");
  const open = (await knownNeeds(actor)).filter(({ end }) => end === null);
  const needs = stands(offer) ? bestFits(open, (need) => fit(need, offer)) : [];
  const fits = new Map(needs.map(({ one, fit: its }) => [one.id, its]));
  const introductions = await introductionsFor(actor);
  return (
    <Page
      actor={actor}
      section="activities"
      trail={[
        { label: sections("title"), href: "/activities" },
        { label: t("title"), href: "/activities/offers" },
      ]}
      title={offer.title}
      lede={by(offer)}
    >
      <AskedWrong unknown={unknown} />
      {done && <Notice kind="good">{t(`done.${done}`)}</Notice>}
      {offer.fictional && <p className="notice">{t("fictionalTitle")}</p>}
      {!stands(offer) && offer.standsUntil && <p className="notice">{t("over", { date: day(offer.standsUntil) })}</p>}
      {can(actor, "offer.edit", offer) && (
        <p className="mb-5">
          <a className="button quiet" href={`/activities/offers/${id}/edit`}>
            {t("edit.link")}
          </a>
        </p>
      )}
      {offer.text && <p className="measure mb-6 whitespace-pre-line">{offer.text}</p>}
      <OfferFacts {...{ words, resolution, offer }} />
      <section className="plan-told" aria-labelledby="fits">
        <h2 id="fits">{t("fits.title")}</h2>
        <p className="source mb-3">{needs.length === 0 ? t("fits.none") : t("fits.lede")}</p>
        <NeedList
          needs={needs.map(({ one }) => one)}
          whose={({ stateCode, id: need }) => (
            <p>
              <a href={`/plans/${stateCode}#need-${need}`}>{words.words.stateName(stateCode)}</a>
            </p>
          )}
        >
          {(need) => (
            <p className="source">
              {why(fits.get(need.id)?.reasons ?? [])} ({t("fits.score", { score: fits.get(need.id)?.score ?? 0 })}){" "}
              <InTouch {...{ actor, words, need, offer, introductions }} />
            </p>
          )}
        </NeedList>
      </section>
    </Page>
  );
}
