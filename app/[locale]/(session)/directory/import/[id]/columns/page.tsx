import { getTranslations } from "@/i18n/words";
import { notFound, redirect } from "next/navigation";
import { CheckboxField, RadioField } from "@/components/form/choice-fields";
import { SelectField } from "@/components/form/field";
import { ColumnFields, columnHeadings, columnLabels } from "@/components/imports/column-fields";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { requireActor } from "@/lib/access/current";
import { visibilities } from "@/lib/contacts/entry-form";
import { contactFunctions } from "@/lib/contacts/rules";
import { directoryHeadings, importFields } from "@/lib/imports/headings";
import { importFor } from "@/lib/imports/queries";
import { map } from "@/app/[locale]/(session)/directory/import/actions";

interface Props {
  params: Promise<{ id: string }>;
}

async function asked({ params }: Props) {
  const { id } = await params;
  const actor = await requireActor("directory.import", `/directory/import/${id}/columns`);
  const found = /^[\da-f-]{36}$/.test(id) ? await importFor(actor, id) : null;
  if (!found) notFound();
  return { actor, ...found };
}

export const generateMetadata = async () => titled((await getTranslations("imports"))("columns.title"));

/** Opened by the coordinator after handing in a list, and again to correct how it is read. */
export default async function Columns(props: Props) {
  const { actor, about, list } = await asked(props);
  if (!list) redirect(`/directory/import/${about.id}`);
  const [t, entry, functions, sections] = [
    await getTranslations("imports"),
    await getTranslations("entry"),
    await getTranslations("states.functions"),
    await getTranslations("page.nav"),
  ];
  const chosen = list.reading?.columns ?? directoryHeadings.guess(list.columns);
  const choices = [
    { value: "", label: t("columns.none") },
    ...importFields.map((value) => ({ value, label: t(`fields.${value}`) })),
  ];
  const headings = await columnHeadings(list.columns);
  return (
    <Page
      actor={actor}
      section="directory"
      trail={[
        { label: sections("directory"), href: "/directory" },
        { label: t("title"), href: "/directory/import" },
      ]}
      title={t("columns.title")}
      lede={t("columns.lede", { file: about.fileName, rows: list.rows.length, columns: list.columns.length })}
    >
      <Form action={map} texts={await formTexts()} labels={columnLabels(headings)}>
        <input type="hidden" name="importId" value={about.id} />
        <ColumnFields headings={headings} rows={list.rows} chosen={chosen} choices={choices} />
        <h2>{t("columns.once")}</h2>
        <SelectField
          name="function"
          label={t("columns.function")}
          value={list.reading?.function ?? "primary"}
          choices={contactFunctions.map((value) => ({ value, label: functions(value) }))}
        />
        <SelectField
          name="visibility"
          label={t("columns.visibility")}
          hint={t("columns.visibilityHint")}
          value={list.reading?.visibility ?? "states"}
          choices={visibilities.map((value) => ({ value, label: entry(`visibilities.${value}`) }))}
        />
        <RadioField
          name="others"
          label={t("columns.others")}
          value={list.reading?.others ?? "beside"}
          choices={[
            { value: "beside", label: t("columns.othersBeside") },
            { value: "follow", label: t("columns.othersFollow") },
          ]}
        />
        <p className="hint -mt-3 mb-5 max-w-measure">{t("columns.othersHint")}</p>
        <CheckboxField name="stateAbove" label={t("columns.stateAbove")} checked={list.reading?.stateAbove ?? false} />
        <button className="button">{t("columns.submit")}</button>
      </Form>
    </Page>
  );
}
