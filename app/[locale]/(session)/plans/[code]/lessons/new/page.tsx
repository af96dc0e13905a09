import { randomUUID } from "node:crypto";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { LessonFields, lessonLabels } from "@/components/needs/lesson-fields";
import { planChoiceList } from "@/components/support/support-labels";
import { ToldPage } from "@/components/support/told-page";
import { titled } from "@/components/title";
import { getTranslations } from "@/i18n/words";
import { today } from "@/lib/dates";
import { plansToName } from "@/lib/support/choices";
import { askedState } from "../../asked";
import { share } from "../actions";

interface Props {
  params: Promise<{ code: string }>;
}

const asked = ({ params }: Props) => askedState(params, "lesson.share", "lessons/new");

export async function generateMetadata(props: Props) {
  const { name } = await asked(props);
  return titled((await getTranslations("lessons"))("new.pageTitle", { state: name }));
}

/** Opened by a State's Point of Contact who would spare others a mistake. */
export default async function NewLesson(props: Props) {
  const { actor, code, name } = await asked(props);
  const t = await getTranslations("lessons");
  const plans = await planChoiceList(await plansToName(code));
  return (
    <ToldPage
      {...{ actor, code, name }}
      within={{ label: t("title"), href: `/plans/${code}/lessons` }}
      title={t("new.title")}
    >
      <Form action={share} texts={await formTexts()} labels={await lessonLabels()}>
        <input type="hidden" name="state" value={code} />
        <input type="hidden" name="id" value={randomUUID()} />
        <LessonFields initial={{ circle: "network", statedOn: today() }} plans={plans} />
        <div className="actions">
          <button className="button">{t("new.do")}</button>
          <a href={`/plans/${code}/lessons`}>{t("leave")}</a>
        </div>
      </Form>
    </ToldPage>
  );
}
