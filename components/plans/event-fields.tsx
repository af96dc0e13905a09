import { CheckboxField } from "@/components/form/choice-fields";
import { SelectField, TextArea } from "@/components/form/field";
import { RoughDateField } from "@/components/form/rough-date-field";
import { getTranslations } from "@/i18n/words";
import type { Actor } from "@/lib/access/actor";
import type { Typed } from "@/lib/access/outcome";
import { eventKinds } from "@/lib/plans/record-schema";
import { SourceFields } from "./source-fields";

/** What a complaint calls the fields of an event. */
export async function eventLabels(): Promise<Record<string, string>> {
  const t = await getTranslations("planRecord.event");
  const names = ["kind", "text", "source", "confidence"] as const;
  const dates = ["day", "month", "year"].map((part) => [`date.${part}`, t("date")]);
  return Object.fromEntries([...names.map((name) => [name, t(name)]), ...dates]) as Record<string, string>;
}

/** The fields that say what happened to a plan, and when. */
export async function EventFields({ actor, initial = {} }: { actor: Actor; initial?: Typed }) {
  const [t, plans] = [await getTranslations("planRecord.event"), await getTranslations("plans")];
  return (
    <>
      <SelectField
        name="kind"
        label={t("kind")}
        value={initial.kind}
        choices={[
          { value: "", label: t("confidences.none") },
          ...eventKinds.map((value) => ({ value, label: plans(`events.${value}`) })),
        ]}
      />
      <RoughDateField
        name="date"
        label={t("date")}
        hint={t("dateHint")}
        words={{ day: t("day"), month: t("month"), year: t("year") }}
        values={initial}
      />
      <CheckboxField name="by" label={t("by")} checked={initial.by === "on"} />
      <TextArea name="text" label={t("text")} hint={t("textHint")} value={initial.text} />
      <SourceFields actor={actor} initial={initial} />
    </>
  );
}
