import { randomUUID } from "node:crypto";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { RecordFields, recordLabels } from "@/components/committee/record-fields";
import { ToldPage } from "@/components/support/told-page";
import { titled } from "@/components/title";
import { getTranslations } from "@/i18n/words";
import { askedState } from "../../asked";
import { add } from "../actions";

interface Props {
  params: Promise<{ code: string }>;
}

const asked = ({ params }: Props) => askedState(params, "committeeRecord.keep", "committee/new");

export async function generateMetadata(props: Props) {
  const { name } = await asked(props);
  return titled((await getTranslations("committee"))("new.pageTitle", { state: name }));
}

/** Opened by the coordinator, with the Committee's page at hand. */
export default async function NewRecord(props: Props) {
  const { actor, code, name } = await asked(props);
  const t = await getTranslations("committee");
  return (
    <ToldPage
      {...{ actor, code, name }}
      within={{ label: t("title"), href: `/plans/${code}/committee` }}
      title={t("new.title")}
    >
      <Form action={add} texts={await formTexts()} labels={await recordLabels()}>
        <input type="hidden" name="state" value={code} />
        <input type="hidden" name="id" value={randomUUID()} />
        <RecordFields initial={{}} />
        <div className="actions">
          <button className="button">{t("new.do")}</button>
          <a href={`/plans/${code}/committee`}>{t("leave")}</a>
        </div>
      </Form>
    </ToldPage>
  );
}
