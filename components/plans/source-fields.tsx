import { SelectField, TextArea } from "@/components/form/field";
import { getTranslations } from "@/i18n/words";
import type { Actor } from "@/lib/access/actor";
import { namesSources } from "@/lib/access/can";
import type { Typed } from "@/lib/access/outcome";
import { confidences } from "@/lib/plans/record-schema";

/** Where something is known from: asked of who names sources; what a State reports is its own. */
export async function SourceFields({ actor, initial = {} }: { actor: Actor; initial?: Typed }) {
  if (!namesSources(actor)) return null;
  const t = await getTranslations("planRecord.event");
  return (
    <>
      <TextArea name="source" label={t("source")} hint={t("sourceHint")} value={initial.source} rows={2} />
      <SelectField
        name="confidence"
        label={t("confidence")}
        value={initial.confidence}
        choices={[
          { value: "", label: t("confidences.none") },
          ...confidences.map((value) => ({ value, label: t(`confidences.${value}`) })),
        ]}
      />
    </>
  );
}
