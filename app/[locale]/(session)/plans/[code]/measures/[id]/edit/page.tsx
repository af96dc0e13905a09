import { Form } from "@/components/form/form";
import { Seen } from "@/components/form/seen";
import { formTexts } from "@/components/form/texts";
import { MeasureFields, measureLabels } from "@/components/measures/measure-fields";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { asTyped } from "@/lib/measures/schema";
import { edit } from "../../actions";
import { askedMeasure } from "../asked";

interface Props {
  params: Promise<{ code: string; id: string }>;
}

const asked = async ({ params }: Props) => askedMeasure(await params, "measure.edit", "edit");

export async function generateMetadata(props: Props) {
  const { words, measure } = await asked(props);
  return titled(words.t("form.edit", { number: measure.number }));
}

/** Opened by a Point of Contact or the coordinator when something of a measure is not as the plan says it. */
export default async function EditMeasure(props: Props) {
  const { actor, measure, words, address, trail } = await asked(props);
  const { t } = words;
  const labels = measureLabels(words);
  return (
    <Page actor={actor} section="plans" trail={trail} title={t("form.edit", { number: measure.number })}>
      <Form action={edit} texts={await formTexts()} labels={labels}>
        <input type="hidden" name="measureId" value={measure.id} />
        <Seen
          name="version"
          value={String(measure.version)}
          text={t("form.theirs")}
          nothing={t("form.nothing")}
          labels={labels}
          choices={Object.fromEntries(
            [...words.paragraphChoices, ...words.weaponChoices].map(({ value, label }) => [value, label]),
          )}
        />
        <MeasureFields words={words} initial={asTyped(measure)} />
        <div className="actions">
          <button className="button">{t("form.submitEdit")}</button>
          <a href={address}>{t("form.leave")}</a>
        </div>
      </Form>
    </Page>
  );
}
