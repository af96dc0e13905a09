import { TextArea } from "@/components/form/field";
import { Form } from "@/components/form/form";
import { Seen } from "@/components/form/seen";
import { formTexts } from "@/components/form/texts";
import { measureLabels } from "@/components/measures/measure-fields";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { withdraw } from "../../actions";
import { askedMeasure } from "../asked";

interface Props {
  params: Promise<{ code: string; id: string }>;
}

const asked = async ({ params }: Props) => askedMeasure(await params, "measure.withdraw", "withdraw");

export async function generateMetadata(props: Props) {
  const { words, measure } = await asked(props);
  return titled(words.t("withdraw.title", { number: measure.number }));
}

/** Opened by a Point of Contact or the coordinator when a measure should never have stood. */
export default async function WithdrawMeasure(props: Props) {
  const { actor, measure, words, address, trail } = await asked(props);
  const { t } = words;
  return (
    <Page
      actor={actor}
      section="plans"
      trail={trail}
      title={t("withdraw.title", { number: measure.number })}
      lede={t("withdraw.lede")}
    >
      <p className="max-w-measure mb-6 whitespace-pre-line break-words">{measure.text}</p>
      <Form action={withdraw} texts={await formTexts()} labels={{ reason: t("withdraw.reason") }}>
        <input type="hidden" name="measureId" value={measure.id} />
        <Seen
          name="version"
          value={String(measure.version)}
          text={t("form.theirs")}
          nothing={t("form.nothing")}
          labels={measureLabels(words)}
        />
        <TextArea name="reason" label={t("withdraw.reason")} hint={t("withdraw.reasonHint")} />
        <div className="actions">
          <button className="button">{t("withdraw.submit")}</button>
          <a href={address}>{t("form.leave")}</a>
        </div>
      </Form>
    </Page>
  );
}
