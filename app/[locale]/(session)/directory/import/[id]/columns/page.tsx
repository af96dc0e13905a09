import { getTranslations } from "@/i18n/words";
import { notFound, redirect } from "next/navigation";
import { CheckboxField, RadioField } from "@/components/form/choice-fields";
import { SelectField } from "@/components/form/field";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { requireActor } from "@/lib/access/current";
import { visibilities } from "@/lib/contacts/entry-form";
import { contactFunctions } from "@/lib/contacts/rules";
import { directoryHeadings, importFields } from "@/lib/imports/headings";
import type { ListRow } from "@/lib/imports/list";
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

/** As a spreadsheet calls its columns: A to Z, then AA. */
const letter = (place: number): string =>
  (place >= 26 ? letter(Math.floor(place / 26) - 1) : "") + String.fromCharCode(65 + (place % 26));

/** The first few values of a column, each once. */
function examples(rows: ListRow[], place: number): string {
  const values = new Set<string>();
  for (const row of rows) {
    const cell = String(row[place + 1] ?? "");
    if (cell !== "") values.add(cell.length > 40 ? `${cell.slice(0, 40)}…` : cell);
    if (values.size === 3) break;
  }
  return [...values].join("; ");
}

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
  const headings = list.columns.map((heading, place) =>
    heading
      ? t("columns.heading", { letter: letter(place), heading })
      : t("columns.noHeading", { letter: letter(place) }),
  );
  const labels = Object.fromEntries(headings.map((heading, place) => [`columns.${place}`, heading]));
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
      <Form action={map} texts={await formTexts()} labels={labels}>
        <input type="hidden" name="importId" value={about.id} />
        <div className="import-columns">
          {headings.map((heading, place) => {
            const values = examples(list.rows, place);
            return (
              <SelectField
                key={heading}
                name={`columns.${place}`}
                label={heading}
                hint={values ? t("columns.example", { values }) : t("columns.emptyColumn")}
                value={chosen[place] ?? ""}
                choices={choices}
              />
            );
          })}
        </div>
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
