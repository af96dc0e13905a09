import { notFound } from "next/navigation";
import { RadioField } from "@/components/form/choice-fields";
import { DayField } from "@/components/form/day-field";
import { TextArea } from "@/components/form/field";
import { Form } from "@/components/form/form";
import { Seen } from "@/components/form/seen";
import { formTexts } from "@/components/form/texts";
import { circleChoices, measureChoices, NeedFields, needLabels } from "@/components/needs/need-fields";
import { ToldPage } from "@/components/support/told-page";
import { titled } from "@/components/title";
import { getTranslations } from "@/i18n/words";
import { identifier } from "@/lib/access/fields";
import { today } from "@/lib/dates";
import { measuresToName } from "@/lib/needs/choices";
import { needToEdit, needTyped } from "@/lib/needs/find-need";
import { needEnds } from "@/lib/needs/schema";
import { askedState } from "../../asked";
import { edit, end } from "../actions";

interface Props {
  params: Promise<{ code: string; id: string }>;
}

async function asked({ params }: Props) {
  const { id } = await params;
  const found = await askedState(params, "need.state", `needs/${id}`);
  const one = identifier.safeParse(id).success ? await needToEdit(id) : null;
  if (!one || one.stateCode !== found.code || one.end) notFound();
  return { ...found, one };
}

export async function generateMetadata(props: Props) {
  const { name } = await asked(props);
  return titled((await getTranslations("needs"))("edit.pageTitle", { state: name }));
}

/** Opened to change a need, or to say that it is met or a need no longer. */
export default async function EditNeed(props: Props) {
  const { actor, code, name, one } = await asked(props);
  const [t, texts, labels] = [await getTranslations("needs"), await formTexts(), await needLabels()];
  const [measures, circles] = [await measureChoices(await measuresToName(code)), await circleChoices()];
  return (
    <ToldPage
      {...{ actor, code, name }}
      within={{ label: t("title"), href: `/plans/${code}/needs` }}
      title={t("edit.title")}
    >
      <Form action={edit} texts={texts} labels={labels}>
        <input type="hidden" name="need" value={one.id} />
        <Seen
          name="version"
          value={String(one.version)}
          text={t("edit.theirs")}
          nothing={t("edit.nothing")}
          labels={labels}
          choices={Object.fromEntries([...measures, ...circles].map(({ value, label }) => [value, label]))}
        />
        <NeedFields initial={needTyped(one)} measures={measures} />
        <div className="actions">
          <button className="button">{t("edit.do")}</button>
          <a href={`/plans/${code}/needs`}>{t("leave")}</a>
        </div>
      </Form>
      <h2 className="mt-12">{t("end.title")}</h2>
      <p className="hint measure mb-4">{t("end.lede")}</p>
      <Form action={end} texts={texts}>
        <input type="hidden" name="need" value={one.id} />
        <input type="hidden" name="version" value={one.version} />
        <RadioField
          name="end"
          label={t("end.end")}
          choices={needEnds.map((value) => ({ value, label: t(`end.choices.${value}`) }))}
        />
        <DayField name="endedOn" label={t("end.endedOn")} value={today()} />
        <TextArea name="endNote" label={t("end.endNote")} rows={2} />
        <button className="button quiet">{t("end.do")}</button>
      </Form>
    </ToldPage>
  );
}
