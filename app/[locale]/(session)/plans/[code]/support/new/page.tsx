import { randomUUID } from "node:crypto";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { SupportFields } from "@/components/support/support-fields";
import { supportChoiceLists, supportLabels } from "@/components/support/support-labels";
import { ToldPage } from "@/components/support/told-page";
import { titled } from "@/components/title";
import { getLocale, getTranslations } from "@/i18n/words";
import { can } from "@/lib/access/can";
import { supportChoices } from "@/lib/support/choices";
import { askedState } from "../../asked";
import { record } from "../actions";

interface Props {
  params: Promise<{ code: string }>;
}

const asked = ({ params }: Props) => askedState(params, "support.record", "support/new");

export async function generateMetadata(props: Props) {
  const { name } = await asked(props);
  return titled((await getTranslations("support"))("new.pageTitle", { state: name }));
}

/** Opened by a State's Point of Contact after somebody helped with the plan, or by the coordinator who has read of it. */
export default async function NewSupport(props: Props) {
  const { actor, code, name } = await asked(props);
  const t = await getTranslations("support");
  const isOwn = can(actor, "support.confirm", { stateCode: code });
  const choices = await supportChoiceLists(await supportChoices(await getLocale(), code));
  return (
    <ToldPage
      {...{ actor, code, name }}
      within={{ label: t("title"), href: `/plans/${code}/support` }}
      title={t("new.title")}
      lede={t(isOwn ? "new.ledeOwn" : "new.lede", { state: name })}
    >
      <Form action={record} texts={await formTexts()} labels={await supportLabels()}>
        <input type="hidden" name="state" value={code} />
        <input type="hidden" name="id" value={randomUUID()} />
        <SupportFields initial={{}} choices={choices} isSourced={!isOwn} />
        <div className="actions">
          <button className="button">{t("new.do")}</button>
          <a href={`/plans/${code}/support`}>{t("leave")}</a>
        </div>
      </Form>
    </ToldPage>
  );
}
