import { SelectField, type Choice } from "@/components/form/field";
import { getTranslations } from "@/i18n/words";
import type { ListRow } from "@/lib/imports/list";

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

/** @returns what each column of a list is called on the page that asks what it holds. */
export async function columnHeadings(columns: string[]): Promise<string[]> {
  const t = await getTranslations("imports.columns");
  return columns.map((heading, place) =>
    heading ? t("heading", { letter: letter(place), heading }) : t("noHeading", { letter: letter(place) }),
  );
}

/** What the fields are called in the error summary, by their names. */
export const columnLabels = (headings: string[]): Record<string, string> =>
  Object.fromEntries(headings.map((heading, place) => [`columns.${place}`, heading]));

interface ColumnFieldsProps {
  headings: string[];
  rows: ListRow[];
  chosen: (string | null)[];
  choices: Choice[];
}

/** For each column of a list what it holds, with examples of what stands in it. */
export async function ColumnFields({ headings, rows, chosen, choices }: ColumnFieldsProps) {
  const t = await getTranslations("imports.columns");
  return (
    <div className="import-columns">
      {headings.map((heading, place) => {
        const values = examples(rows, place);
        return (
          <SelectField
            key={heading}
            name={`columns.${place}`}
            label={heading}
            hint={values ? t("example", { values }) : t("emptyColumn")}
            value={chosen[place] ?? ""}
            choices={choices}
          />
        );
      })}
    </div>
  );
}
