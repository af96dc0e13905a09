import { SelectField, TextArea } from "@/components/form/field";
import { getTranslations } from "@/i18n/words";
import type { Typed } from "@/lib/access/outcome";
import { confidences } from "@/lib/support/schema";

/** Where a fact is known from and how sure of it one can be: of who speaks for a State that is not their own. */
export async function SourceFields({ initial }: { initial: Typed }) {
  const [t, plans] = [await getTranslations("support.form"), await getTranslations("plans.state.confidence")];
  return (
    <>
      <h2>{t("from")}</h2>
      <TextArea name="source" label={t("source")} hint={t("sourceHint")} value={initial.source} rows={3} />
      <SelectField
        name="confidence"
        label={t("confidence")}
        value={initial.confidence}
        choices={[{ value: "", label: t("choose") }, ...confidences.map((value) => ({ value, label: plans(value) }))]}
      />
    </>
  );
}
