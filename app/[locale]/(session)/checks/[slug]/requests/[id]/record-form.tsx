import { RadioField } from "@/components/form/choice-fields";
import { TextArea } from "@/components/form/field";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { getTranslations } from "@/i18n/words";
import { answersTo } from "@/lib/checks/rules";
import type { CheckKind } from "@/lib/database/generated/enums";
import { record } from "@/app/[locale]/(session)/checks/[slug]/actions";

/** Notes an answer that came by telephone or by an ordinary mail. */
export async function RecordForm({ kind, requestId }: { kind: CheckKind; requestId: string }) {
  const [t, vias] = [await getTranslations("checks.request"), await getTranslations("checks.vias")];
  const answers = answersTo(kind);
  const labels = { via: t("via"), answer: t("what"), note: t("noteLabel") };
  return (
    <section>
      <h2>{t("record")}</h2>
      <p className="lede">{t("recordLede")}</p>
      <Form action={record} texts={await formTexts()} labels={labels}>
        <input type="hidden" name="requestId" value={requestId} />
        <RadioField
          name="via"
          label={t("via")}
          choices={(["telephone", "email"] as const).map((value) => ({ value, label: vias(value) }))}
        />
        {answers.length === 1 ? (
          <input type="hidden" name="answer" value={answers[0]} />
        ) : (
          <RadioField
            name="answer"
            label={t("what")}
            choices={answers.map((value) => ({ value, label: t(`answers.${value}`) }))}
          />
        )}
        <TextArea name="note" label={t("noteLabel")} hint={t("noteHint")} />
        <button className="button">{t("save")}</button>
      </Form>
    </section>
  );
}
