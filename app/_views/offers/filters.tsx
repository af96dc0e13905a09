import { AskChoice, AskText } from "@/components/ask/fields";
import type { resolutionWords } from "@/components/resolution/words";
import { activityKinds, themes } from "@/lib/activities/vocabulary";
import { languageNames } from "@/lib/contacts/languages";
import { offerFilterNames, type OfferQuery } from "@/lib/offers/filters";
import { offerLanguages } from "@/lib/offers/languages";
import type { OfferWords } from "@/lib/offers/words";
import { subRegions } from "@/lib/plans/schema";
import { paragraphs, weaponTypes } from "@/lib/resolution/vocabulary";

interface FiltersProps {
  words: OfferWords;
  resolution: Awaited<ReturnType<typeof resolutionWords>>;
  locale: string;
  query: OfferQuery;
  complaints: { [Name in keyof OfferQuery["typed"]]?: string };
}

type Choices = [string, string][];
const further = ["theme", "kind", "language", "region"] as const;

/** What the page calls what it may be asked. */
export const offerAskLabels = ({ t }: OfferWords) => ({
  q: t("filters.q"),
  paragraph: t("fields.paragraph"),
  weapon: t("fields.weapon"),
  theme: t("fields.theme"),
  kind: t("fields.kind"),
  language: t("fields.language"),
  region: t("fields.region"),
});

/** The form that asks for filters; it is the address that holds them. */
export function OfferFilters({ words, resolution, locale, query: { typed }, complaints }: FiltersProps) {
  const { t, words: of } = words;
  const labels = offerAskLabels(words);
  const choose = (name: keyof typeof labels, choices: Choices) => (
    <AskChoice
      name={name}
      label={labels[name]}
      value={typed[name] ?? ""}
      wrong={complaints[name]}
      choices={[["", t("filters.all")], ...choices]}
    />
  );
  return (
    <form
      className="ask activity-ask"
      method="get"
      action="/activities/offers"
      aria-label={t("filters.label")}
      noValidate
    >
      <AskText name="q" label={labels.q} value={typed.q ?? ""} wrong={complaints.q} />
      {choose(
        "paragraph",
        paragraphs.map((one): Choices[number] => [one, resolution.paragraph(one)]),
      )}
      {choose(
        "weapon",
        weaponTypes.map((one): Choices[number] => [one, resolution.weapon(one)]),
      )}
      <details open={further.some((name) => typed[name] || complaints[name])}>
        <summary>{t("filters.more")}</summary>
        <div className="ask-more">
          {choose(
            "kind",
            activityKinds.map((one): Choices[number] => [one, of.t(`kinds.${one}`)]),
          )}
          {choose(
            "theme",
            themes.map((one): Choices[number] => [one, of.t(`themes.${one}`)]),
          )}
          {choose(
            "language",
            offerLanguages.map((one): Choices[number] => [one, languageNames([one], locale)]),
          )}
          {choose(
            "region",
            subRegions.map((one): Choices[number] => [one, of.regions(one)]),
          )}
        </div>
      </details>
      <div className="actions">
        <button className="button">{t("filters.show")}</button>
        {offerFilterNames.some((name) => typed[name]) && <a href="/activities/offers">{t("filters.clear")}</a>}
      </div>
    </form>
  );
}
