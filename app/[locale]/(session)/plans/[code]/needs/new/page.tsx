import { randomUUID } from "node:crypto";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { measureChoices, NeedFields, needLabels } from "@/components/needs/need-fields";
import { ToldPage } from "@/components/support/told-page";
import { titled } from "@/components/title";
import { getTranslations } from "@/i18n/words";
import { today } from "@/lib/dates";
import { measuresToName } from "@/lib/needs/choices";
import { askedState } from "../../asked";
import { state } from "../actions";

interface Props {
  params: Promise<{ code: string }>;
}

const asked = ({ params }: Props) => askedState(params, "need.state", "needs/new");

export async function generateMetadata(props: Props) {
  const { name } = await asked(props);
  return titled((await getTranslations("needs"))("new.pageTitle", { state: name }));
}

/** Opened by a State's Point of Contact who knows what the State lacks; they leave with the need where those who can help read it. */
export default async function NewNeed(props: Props) {
  const { actor, code, name } = await asked(props);
  const t = await getTranslations("needs");
  const measures = await measureChoices(await measuresToName(code));
  return (
    <ToldPage
      {...{ actor, code, name }}
      within={{ label: t("title"), href: `/plans/${code}/needs` }}
      title={t("new.title")}
    >
      <Form action={state} texts={await formTexts()} labels={await needLabels()}>
        <input type="hidden" name="state" value={code} />
        <input type="hidden" name="id" value={randomUUID()} />
        <NeedFields initial={{ circle: "network", statedOn: today() }} measures={measures} />
        <div className="actions">
          <button className="button">{t("new.do")}</button>
          <a href={`/plans/${code}/needs`}>{t("leave")}</a>
        </div>
      </Form>
    </ToldPage>
  );
}
