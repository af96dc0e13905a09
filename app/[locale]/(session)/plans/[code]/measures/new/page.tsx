import { notFound } from "next/navigation";
import { SelectField } from "@/components/form/field";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { MeasureFields, measureLabels } from "@/components/measures/measure-fields";
import { measuresTrail } from "@/components/measures/trail";
import { measureWords } from "@/components/measures/words";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { getLocale, getTranslations } from "@/i18n/words";
import { requireActor } from "@/lib/access/current";
import { knownPlans } from "@/lib/plans/queries";
import { stateFacts } from "@/lib/states/state";
import { add } from "../actions";

interface Props {
  params: Promise<{ code: string }>;
}

export const generateMetadata = async () => titled((await getTranslations("measures"))("form.add"));

/** Opened by a Point of Contact or the coordinator to enter what a plan says will be done. */
export default async function NewMeasure({ params }: Props) {
  const { code } = await params;
  const actor = await requireActor("measure.add", `/plans/${code}/measures/new`, { stateCode: code });
  const [state, plans, words] = [
    await stateFacts(code, await getLocale()),
    await knownPlans(actor, code),
    await measureWords(),
  ];
  const latest = plans.at(-1);
  if (!state || !latest) notFound();
  const { t } = words;
  const choices = plans.map(({ sequence, kind }) => ({
    value: String(sequence),
    label: t("list.planHeading", { number: sequence, kind: words.plans(`kinds.${kind}`) }),
  }));
  return (
    <Page
      actor={actor}
      section="plans"
      trail={await measuresTrail(state)}
      title={t("form.add")}
      lede={t("form.addLede", { state: state.name })}
    >
      <Form action={add} texts={await formTexts()} labels={measureLabels(words)}>
        <input type="hidden" name="stateCode" value={code} />
        <SelectField name="plan" label={t("form.plan")} value={String(latest.sequence)} choices={choices} />
        <MeasureFields words={words} initial={{}} />
        <div className="actions">
          <button className="button">{t("form.submitAdd")}</button>
          <a href={`/plans/${code}/measures`}>{t("form.leave")}</a>
        </div>
      </Form>
    </Page>
  );
}
