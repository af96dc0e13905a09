import { notFound } from "next/navigation";
import { TextArea } from "@/components/form/field";
import { Form } from "@/components/form/form";
import { Seen } from "@/components/form/seen";
import { formTexts } from "@/components/form/texts";
import { SupportFields } from "@/components/support/support-fields";
import { choiceNames, supportChoiceLists, supportLabels } from "@/components/support/support-labels";
import { ToldPage } from "@/components/support/told-page";
import { titled } from "@/components/title";
import { getLocale, getTranslations } from "@/i18n/words";
import { identifier } from "@/lib/access/fields";
import { can } from "@/lib/access/can";
import { supportChoices } from "@/lib/support/choices";
import { asTyped, supportToEdit } from "@/lib/support/find-support";
import { askedState } from "../../asked";
import { edit, withdraw } from "../actions";

interface Props {
  params: Promise<{ code: string; id: string }>;
}

async function asked({ params }: Props) {
  const { id } = await params;
  const found = await askedState(params, "support.record", `support/${id}`);
  const support = identifier.safeParse(id).success ? await supportToEdit(id) : null;
  if (!support || support.stateCode !== found.code || support.withdrawnAt) notFound();
  return { ...found, support };
}

export async function generateMetadata(props: Props) {
  const { name } = await asked(props);
  return titled((await getTranslations("support"))("edit.pageTitle", { state: name }));
}

/** Opened to correct what is on record of support, or to withdraw what never was. */
export default async function EditSupport(props: Props) {
  const { actor, code, name, support } = await asked(props);
  const [t, texts, labels] = [await getTranslations("support"), await formTexts(), await supportLabels()];
  const isOwn = can(actor, "support.confirm", { stateCode: code });
  const choices = await supportChoiceLists(await supportChoices(await getLocale(), code));
  const { source: _source, confidence: _confidence, ...own } = asTyped(support);
  return (
    <ToldPage
      {...{ actor, code, name }}
      within={{ label: t("title"), href: `/plans/${code}/support` }}
      title={t("edit.title")}
      lede={isOwn && support.source !== null ? t("edit.ledeSourced") : undefined}
    >
      <Form action={edit} texts={texts} labels={labels}>
        <input type="hidden" name="support" value={support.id} />
        <Seen
          name="version"
          value={String(support.version)}
          text={t("edit.theirs")}
          nothing={t("edit.nothing")}
          labels={labels}
          choices={choiceNames(choices)}
        />
        <SupportFields initial={isOwn ? own : asTyped(support)} choices={choices} isSourced={!isOwn} />
        <div className="actions">
          <button className="button">{t("edit.do")}</button>
          <a href={`/plans/${code}/support`}>{t("leave")}</a>
        </div>
      </Form>
      <h2 className="mt-12">{t("withdraw.title")}</h2>
      <p className="hint measure mb-4">{t("withdraw.lede")}</p>
      <Form action={withdraw} texts={texts}>
        <input type="hidden" name="support" value={support.id} />
        <input type="hidden" name="version" value={support.version} />
        <TextArea name="reason" label={t("withdraw.reason")} rows={3} />
        <button className="button quiet">{t("withdraw.do")}</button>
      </Form>
    </ToldPage>
  );
}
