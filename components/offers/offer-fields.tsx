import { RadioField } from "@/components/form/choice-fields";
import { DayField } from "@/components/form/day-field";
import { TextArea, TextField } from "@/components/form/field";
import { TickList } from "@/components/form/tick-list";
import { circleChoices } from "@/components/needs/need-fields";
import { resolutionWords } from "@/components/resolution/words";
import { getLocale, getTranslations } from "@/i18n/words";
import type { Typed } from "@/lib/access/outcome";
import { activityKinds, themes } from "@/lib/activities/vocabulary";
import { languageNames } from "@/lib/contacts/languages";
import { offerLanguages } from "@/lib/offers/languages";
import { subRegions } from "@/lib/plans/schema";
import { paragraphs, weaponTypes } from "@/lib/resolution/vocabulary";
import { offerLabels } from "./labels";

/** All that is asked of an offer. */
export async function OfferFields({ initial }: { initial: Typed }) {
  const [t, of, regions] = [
    await getTranslations("offers"),
    await getTranslations("activityWords"),
    await getTranslations("plans.regions"),
  ];
  const [words, labels, locale] = [await resolutionWords(), await offerLabels(), await getLocale()];
  const at = (name: string) => ({ name, label: labels[name] ?? name, value: initial[name] ?? "" });
  return (
    <>
      <div className="[&_.field]:max-w-3xl">
        <TextField {...at("title")} hint={t("hints.title")} autoComplete="off" />
      </div>
      <div className="letter-field">
        <TextArea {...at("text")} hint={t("hints.text")} rows={5} />
      </div>
      <TickList
        {...at("kinds")}
        hint={t("hints.kinds")}
        choices={activityKinds.map((value) => ({ value, label: of(`kinds.${value}`) }))}
        many
      />
      <TickList
        {...at("paragraphs")}
        hint={t("hints.paragraphs")}
        choices={paragraphs.map((value) => ({ value, label: words.paragraph(value) }))}
      />
      <TickList
        {...at("weapons")}
        hint={t("hints.weapons")}
        choices={weaponTypes.map((value) => ({ value, label: words.weapon(value) }))}
      />
      <TickList
        {...at("themes")}
        hint={t("hints.themes")}
        choices={themes.map((value) => ({ value, label: of(`themes.${value}`) }))}
        many
      />
      <TickList
        {...at("languages")}
        hint={t("hints.languages")}
        choices={offerLanguages.map((value) => ({ value, label: languageNames([value], locale) }))}
        folded
        summary={t("hints.languagesSummary")}
      />
      <TickList
        {...at("subRegions")}
        hint={t("hints.subRegions")}
        choices={subRegions.map((value) => ({ value, label: regions(value) }))}
        many
      />
      <RadioField {...at("circle")} choices={await circleChoices()} />
      <DayField {...at("standsUntil")} hint={t("hints.standsUntil")} />
      <p className="hint measure mb-6">{t("hints.contact")}</p>
    </>
  );
}
