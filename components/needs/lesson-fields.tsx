import { RadioField } from "@/components/form/choice-fields";
import { DayField } from "@/components/form/day-field";
import { SelectField, TextArea, TextField, type Choice } from "@/components/form/field";
import { getTranslations } from "@/i18n/words";
import type { Typed } from "@/lib/access/outcome";
import { circleChoices } from "./need-fields";

/** What the fields of a lesson are called. */
export async function lessonLabels(): Promise<Record<string, string>> {
  const t = await getTranslations("lessons.form");
  return Object.fromEntries((["title", "text", "plan", "circle", "statedOn"] as const).map((name) => [name, t(name)]));
}

/** All that is asked of a lesson. */
export async function LessonFields({ initial, plans }: { initial: Typed; plans: Choice[] }) {
  const [t, labels] = [await getTranslations("lessons.form"), await lessonLabels()];
  const at = (name: string) => ({ name, label: labels[name] ?? name, value: initial[name] ?? "" });
  return (
    <>
      <TextField {...at("title")} autoComplete="off" />
      <div className="letter-field">
        <TextArea {...at("text")} hint={t("textHint")} rows={8} />
      </div>
      {plans.length > 0 && (
        <SelectField {...at("plan")} hint={t("planHint")} choices={[{ value: "", label: t("none") }, ...plans]} />
      )}
      <RadioField {...at("circle")} choices={await circleChoices()} />
      <DayField {...at("statedOn")} />
    </>
  );
}
