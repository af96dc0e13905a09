import { RadioField } from "@/components/form/choice-fields";
import { DayField } from "@/components/form/day-field";
import { TextArea } from "@/components/form/field";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { namesSources } from "@/lib/access/can";
import { today } from "@/lib/dates";
import { measureStatuses } from "@/lib/measures/rules";
import { report } from "../../actions";
import { askedMeasure } from "../asked";

interface Props {
  params: Promise<{ code: string; id: string }>;
}

const asked = async ({ params }: Props) => askedMeasure(await params, "progress.report", "report");

export async function generateMetadata(props: Props) {
  return titled((await asked(props)).words.t("report.title"));
}

/** Opened by a Point of Contact or the coordinator to say how far a measure has come. */
export default async function ReportProgress(props: Props) {
  const { actor, measure, words, address, trail } = await asked(props);
  const { t } = words;
  return (
    <Page actor={actor} section="plans" trail={trail} title={t("report.title")}>
      <p className="max-w-measure mb-6 whitespace-pre-line break-words">{measure.text}</p>
      <Form
        action={report}
        texts={await formTexts()}
        labels={{ on: t("report.on"), status: t("report.status"), note: t("columns.note"), source: t("report.source") }}
      >
        <input type="hidden" name="measureId" value={measure.id} />
        <RadioField
          name="status"
          label={t("report.status")}
          value={measure.standing === "noReport" ? "" : measure.standing}
          choices={measureStatuses.map((value) => ({ value, label: t(`statuses.${value}`) }))}
        />
        <DayField name="on" label={t("report.on")} hint={t("report.onHint")} value={today()} />
        <TextArea name="note" label={t("report.note")} hint={t("report.noteHint")} />
        {namesSources(actor) && (
          <TextArea name="source" label={t("report.source")} hint={t("report.sourceHint")} rows={2} />
        )}
        <div className="actions">
          <button className="button">{t("report.submit")}</button>
          <a href={address}>{t("form.leave")}</a>
        </div>
      </Form>
    </Page>
  );
}
