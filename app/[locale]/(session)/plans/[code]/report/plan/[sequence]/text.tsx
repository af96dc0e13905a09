import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { FileField, UploadForm } from "@/components/form/upload-form";
import { getTranslations } from "@/i18n/words";
import type { Outcome } from "@/lib/access/outcome";
import type { PlanOnRecord } from "@/lib/plans/plan-columns";
import { takeTextOff } from "../../actions";

const accepted = ".pdf,.docx,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document";

interface TextOfPlanProps {
  code: string;
  plan: PlanOnRecord;
  /** Whether a file was sent that cannot be one. */
  isWrong: boolean;
}

/** The text of a plan as a file: which there is, another instead, or none. */
export async function TextOfPlan({ code, plan: { id, sequence, document }, isWrong }: TextOfPlanProps) {
  const [t, errors, texts] = [
    await getTranslations("planRecord.text"),
    await getTranslations("errors"),
    await formTexts(),
  ];
  const outcome: Outcome | null = isWrong
    ? { status: "invalid", errors: { document: errors("document") }, typed: {} }
    : null;
  return (
    <section className="plan" id="text">
      <h2>{t("title")}</h2>
      <p className={document ? "mb-4" : "source mb-4"}>
        {document ? (
          <a href={`/plans/${code}/text/${sequence}`}>{t("onRecord", { name: document.name })}</a>
        ) : (
          t("none")
        )}
      </p>
      <UploadForm address={`/plans/${code}/report/plan/${sequence}/upload`} outcome={outcome} texts={texts}>
        <input type="hidden" name="plan" value={id} />
        <FileField name="document" label={t("file")} hint={t("fileHint")} accept={accepted} />
        <button className="button quiet">{t(document ? "putOther" : "put")}</button>
      </UploadForm>
      {document && (
        <Form action={takeTextOff} texts={texts} className="mt-4">
          <input type="hidden" name="plan" value={id} />
          <button className="button quiet">{t("remove")}</button>
        </Form>
      )}
    </section>
  );
}
