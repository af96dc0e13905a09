import { notFound } from "next/navigation";
import { TextArea } from "@/components/form/field";
import { Form } from "@/components/form/form";
import { Seen } from "@/components/form/seen";
import { formTexts } from "@/components/form/texts";
import { RecordFields, recordLabels } from "@/components/committee/record-fields";
import { ToldPage } from "@/components/support/told-page";
import { titled } from "@/components/title";
import { getTranslations } from "@/i18n/words";
import { identifier } from "@/lib/access/fields";
import { recordToEdit, recordTyped } from "@/lib/committee/find-record";
import { recordKinds } from "@/lib/committee/schema";
import { askedState } from "../../asked";
import { edit, withdraw } from "../actions";

interface Props {
  params: Promise<{ code: string; id: string }>;
}

async function asked({ params }: Props) {
  const { id } = await params;
  const found = await askedState(params, "committeeRecord.keep", `committee/${id}`);
  const one = identifier.safeParse(id).success ? await recordToEdit(id) : null;
  if (!one || one.stateCode !== found.code || one.withdrawnAt) notFound();
  return { ...found, one };
}

export async function generateMetadata(props: Props) {
  const { name } = await asked(props);
  return titled((await getTranslations("committee"))("edit.pageTitle", { state: name }));
}

/** Opened by the coordinator to correct what is on record of a State at the Committee, or to withdraw it. */
export default async function EditRecord(props: Props) {
  const { actor, code, name, one } = await asked(props);
  const [t, texts, labels] = [await getTranslations("committee"), await formTexts(), await recordLabels()];
  return (
    <ToldPage
      {...{ actor, code, name }}
      within={{ label: t("title"), href: `/plans/${code}/committee` }}
      title={t("edit.title")}
    >
      <Form action={edit} texts={texts} labels={labels}>
        <input type="hidden" name="record" value={one.id} />
        <Seen
          name="version"
          value={String(one.version)}
          text={t("edit.theirs")}
          nothing={t("edit.nothing")}
          labels={labels}
          choices={Object.fromEntries(recordKinds.map((kind) => [kind, t(`kinds.${kind}`)]))}
        />
        <RecordFields initial={recordTyped(one)} />
        <div className="actions">
          <button className="button">{t("edit.do")}</button>
          <a href={`/plans/${code}/committee`}>{t("leave")}</a>
        </div>
      </Form>
      <h2 className="mt-12">{t("withdraw.title")}</h2>
      <p className="hint measure mb-4">{t("withdraw.lede")}</p>
      <Form action={withdraw} texts={texts}>
        <input type="hidden" name="record" value={one.id} />
        <input type="hidden" name="version" value={one.version} />
        <TextArea name="reason" label={t("withdraw.reason")} rows={3} />
        <button className="button quiet">{t("withdraw.do")}</button>
      </Form>
    </ToldPage>
  );
}
