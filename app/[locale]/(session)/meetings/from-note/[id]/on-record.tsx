import { SelectField, TextArea, TextField } from "@/components/form/field";
import { getTranslations } from "@/i18n/words";
import type { Review } from "@/lib/notes/drafts/review";
import { confidences } from "@/lib/notes/drafts/schema";

/** How the record says where it comes from, and what is to be known of it. */
export async function OnRecord({ review: { initial } }: { review: Review }) {
  const t = await getTranslations("fromNote.record");
  return (
    <>
      <h2>{t("title")}</h2>
      <TextField name="source" label={t("source")} hint={t("sourceHint")} value={initial.source} autoComplete="off" />
      <SelectField
        name="confidence"
        label={t("confidence")}
        value={initial.confidence}
        choices={confidences.map((value) => ({ value, label: t(`confidences.${value}`) }))}
      />
      <TextArea name="note" label={t("note")} hint={t("noteHint")} value={initial.note} rows={3} />
    </>
  );
}
