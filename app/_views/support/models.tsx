import { formatDate, today } from "@/lib/dates";
import type { ModelRow } from "@/lib/support/overview";
import { relations, type Relation } from "@/lib/support/rules";
import { fewestToConclude } from "@/lib/support/wait";
import type { SupportWords } from "./words";

interface ModelsProps {
  words: SupportWords;
  nameOf: (code: string) => string;
  rows: ModelRow[];
}

/** Kinds of support by States: which had it, and how it stood to the adoption of their first plan. */
export function Models({ words: { t, locale }, nameOf, rows }: ModelsProps) {
  const cell = (relation: Relation, codes: string[]) => (
    <td key={relation} data-label={t(`overview.${relation}`)}>
      {codes.length > 0 && (
        <>
          <b>{codes.length}</b> <span className="source block">{codes.map(nameOf).join(", ")}</span>
        </>
      )}
    </td>
  );
  return (
    <section aria-labelledby="models">
      <h2 id="models">{t("overview.models")}</h2>
      {rows.length === 0 ? (
        <p className="source">{t("none")}</p>
      ) : (
        <table className="listed">
          <caption>{t("overview.modelsCaption", { date: formatDate(today(), "day", locale) })}</caption>
          <thead>
            <tr>
              <th scope="col">{t("overview.model")}</th>
              <th scope="col">{t("overview.states")}</th>
              {relations.map((relation) => (
                <th key={relation} scope="col">
                  {t(`overview.${relation}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.model}>
                <th scope="row">{t(`models.${row.model}`)}</th>
                <td data-label={t("overview.states")}>
                  <b>{row.states.length}</b>
                  {row.states.length < fewestToConclude && (
                    <span className="source block">{t("overview.few", { count: row.states.length })}</span>
                  )}
                </td>
                {relations.map((relation) => cell(relation, row[relation]))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
