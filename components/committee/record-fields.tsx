import { SelectField, TextArea, TextField } from "@/components/form/field";
import { SourceFields } from "@/components/support/source-fields";
import { getTranslations } from "@/i18n/words";
import type { Typed } from "@/lib/access/outcome";
import { recordKinds } from "@/lib/committee/schema";

/** What the fields of a public record are called. */
export async function recordLabels(): Promise<Record<string, string>> {
  const [t, support] = [await getTranslations("committee.form"), await getTranslations("support.form")];
  return {
    ...Object.fromEntries((["kind", "date", "symbol", "link", "note"] as const).map((name) => [name, t(name)])),
    source: support("source"),
    confidence: support("confidence"),
  };
}

/** All that is asked of what the Committee has on record. */
export async function RecordFields({ initial }: { initial: Typed }) {
  const [t, labels] = [await getTranslations("committee"), await recordLabels()];
  const at = (name: string) => ({ name, label: labels[name] ?? name, value: initial[name] });
  return (
    <>
      <SelectField
        {...at("kind")}
        choices={[
          { value: "", label: t("form.choose") },
          ...recordKinds.map((value) => ({ value, label: t(`kinds.${value}`) })),
        ]}
      />
      <TextField {...at("date")} hint={t("form.dateHint")} autoComplete="off" />
      <TextField {...at("symbol")} hint={t("form.symbolHint")} autoComplete="off" />
      <TextField {...at("link")} inputMode="url" autoComplete="off" />
      <TextArea {...at("note")} rows={3} />
      <SourceFields initial={initial} />
    </>
  );
}
