import { notFound } from "next/navigation";
import { Form } from "@/components/form/form";
import { Seen } from "@/components/form/seen";
import { formTexts } from "@/components/form/texts";
import { LessonFields, lessonLabels } from "@/components/needs/lesson-fields";
import { circleChoices } from "@/components/needs/need-fields";
import { planChoiceList } from "@/components/support/support-labels";
import { ToldPage } from "@/components/support/told-page";
import { titled } from "@/components/title";
import { getTranslations } from "@/i18n/words";
import { identifier } from "@/lib/access/fields";
import { lessonToEdit, lessonTyped } from "@/lib/needs/find-lesson";
import { plansToName } from "@/lib/support/choices";
import { askedState } from "../../asked";
import { edit, withdraw } from "../actions";

interface Props {
  params: Promise<{ code: string; id: string }>;
}

async function asked({ params }: Props) {
  const { id } = await params;
  const found = await askedState(params, "lesson.share", `lessons/${id}`);
  const one = identifier.safeParse(id).success ? await lessonToEdit(id) : null;
  if (!one || one.stateCode !== found.code || one.withdrawnAt) notFound();
  return { ...found, one };
}

export async function generateMetadata(props: Props) {
  const { name } = await asked(props);
  return titled((await getTranslations("lessons"))("edit.pageTitle", { state: name }));
}

/** Opened to change a lesson, or to take it back. */
export default async function EditLesson(props: Props) {
  const { actor, code, name, one } = await asked(props);
  const [t, texts, labels] = [await getTranslations("lessons"), await formTexts(), await lessonLabels()];
  const [plans, circles] = [await planChoiceList(await plansToName(code)), await circleChoices()];
  return (
    <ToldPage
      {...{ actor, code, name }}
      within={{ label: t("title"), href: `/plans/${code}/lessons` }}
      title={t("edit.title")}
    >
      <Form action={edit} texts={texts} labels={labels}>
        <input type="hidden" name="lesson" value={one.id} />
        <Seen
          name="version"
          value={String(one.version)}
          text={t("edit.theirs")}
          nothing={t("edit.nothing")}
          labels={labels}
          choices={Object.fromEntries([...plans, ...circles].map(({ value, label }) => [value, label]))}
        />
        <LessonFields initial={lessonTyped(one)} plans={plans} />
        <div className="actions">
          <button className="button">{t("edit.do")}</button>
          <a href={`/plans/${code}/lessons`}>{t("leave")}</a>
        </div>
      </Form>
      <h2 className="mt-12">{t("withdraw.title")}</h2>
      <p className="hint measure mb-4">{t("withdraw.lede")}</p>
      <Form action={withdraw} texts={texts}>
        <input type="hidden" name="lesson" value={one.id} />
        <input type="hidden" name="version" value={one.version} />
        <button className="button quiet">{t("withdraw.do")}</button>
      </Form>
    </ToldPage>
  );
}
