import { RadioField } from "@/components/form/choice-fields";
import { DayField } from "@/components/form/day-field";
import { SelectField, TextArea, type Choice } from "@/components/form/field";
import { TickList } from "@/components/form/tick-list";
import { resolutionWords } from "@/components/resolution/words";
import { getTranslations } from "@/i18n/words";
import type { Typed } from "@/lib/access/outcome";
import { circles } from "@/lib/needs/schema";
import { paragraphs, weaponTypes } from "@/lib/resolution/vocabulary";

interface Measure {
  id: string;
  number: string;
  text: string;
  plan: number;
}

/** What the fields of a need are called. */
export async function needLabels(): Promise<Record<string, string>> {
  const t = await getTranslations("needs.form");
  return Object.fromEntries(
    (["text", "paragraphs", "weapons", "measure", "circle", "statedOn"] as const).map((name) => [name, t(name)]),
  );
}

/** What measures are called where one is chosen. */
export async function measureChoices(measures: Measure[]): Promise<Choice[]> {
  const t = await getTranslations("needs");
  return measures.map(({ id, number, text, plan }) => ({
    value: id,
    label: `${t("forMeasure", { number, plan })}: ${text.length > 60 ? `${text.slice(0, 60)}…` : text}`,
  }));
}

/** The circles of readers, to choose from. */
export async function circleChoices(): Promise<Choice[]> {
  const t = await getTranslations("needs.circles");
  return circles.map((value) => ({ value, label: t(value) }));
}

/** All that is asked of a need. */
export async function NeedFields({ initial, measures }: { initial: Typed; measures: Choice[] }) {
  const [t, labels, words] = [await getTranslations("needs.form"), await needLabels(), await resolutionWords()];
  const at = (name: string) => ({ name, label: labels[name] ?? name, value: initial[name] ?? "" });
  return (
    <>
      <div className="letter-field">
        <TextArea {...at("text")} hint={t("textHint")} rows={5} />
      </div>
      <TickList
        {...at("paragraphs")}
        hint={t("paragraphsHint")}
        choices={paragraphs.map((value) => ({ value, label: words.paragraph(value) }))}
      />
      <TickList
        {...at("weapons")}
        hint={t("weaponsHint")}
        choices={weaponTypes.map((value) => ({ value, label: words.weapon(value) }))}
      />
      {measures.length > 0 && (
        <SelectField
          {...at("measure")}
          hint={t("measureHint")}
          choices={[{ value: "", label: t("none") }, ...measures]}
        />
      )}
      <RadioField {...at("circle")} choices={await circleChoices()} />
      <DayField {...at("statedOn")} />
    </>
  );
}
