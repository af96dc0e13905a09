import { redirect } from "next/navigation";
import { DayField } from "@/components/form/day-field";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { ColumnFields, columnHeadings, columnLabels } from "@/components/imports/column-fields";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { getTranslations } from "@/i18n/words";
import { today } from "@/lib/dates";
import { measureFields, measureHeadings } from "@/lib/measures/import/headings";
import { map } from "../../actions";
import { askedList } from "../asked";

interface Props {
  params: Promise<{ code: string; list: string }>;
}

const asked = async ({ params }: Props) => askedList(await params, "/columns");

export async function generateMetadata(props: Props) {
  await asked(props);
  return titled((await getTranslations("measures"))("import.columnsTitle"));
}

/** Opened where the headings of a list say too little, or something else than it seemed. */
export default async function MeasureColumns(props: Props) {
  const { actor, handed, address, trail, words } = await asked(props);
  const { list, fileName, importId } = handed;
  if (!list) redirect(address);
  const { t } = words;
  const imports = await getTranslations("imports.columns");
  const headings = await columnHeadings(list.columns);
  const choices = [
    { value: "", label: imports("none") },
    ...measureFields.map((value) => ({ value, label: t(`columns.${value}`) })),
  ];
  return (
    <Page
      actor={actor}
      section="plans"
      trail={trail}
      title={t("import.columnsTitle")}
      lede={t("import.columnsLede", { file: fileName, rows: list.rows.length })}
    >
      <Form action={map} texts={await formTexts()} labels={columnLabels(headings)}>
        <input type="hidden" name="importId" value={importId} />
        <ColumnFields
          headings={headings}
          rows={list.rows}
          chosen={list.reading?.columns ?? measureHeadings.guess(list.columns)}
          choices={choices}
        />
        <DayField name="on" label={t("import.on")} value={list.reading?.on ?? today()} />
        <button className="button">{t("import.see")}</button>
      </Form>
    </Page>
  );
}
