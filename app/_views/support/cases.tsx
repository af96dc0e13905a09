import { firstSource } from "@/lib/plans/sources";
import type { SupportedState } from "@/lib/support/overview";
import type { SupportWords } from "./words";

interface CasesProps {
  words: SupportWords;
  nameOf: (code: string) => string;
  states: SupportedState[];
}

/** Every case of support: what the figures above are counted from. */
export function Cases({ words: { t, plans, when }, nameOf, states }: CasesProps) {
  const columns = ["state", "when", "what", "who", "relation", "from"] as const;
  return (
    <section aria-labelledby="cases">
      <h2 id="cases">{t("overview.cases")}</h2>
      <table className="listed plan-table">
        <caption>{t("overview.casesCaption", { count: states.flatMap(({ cases }) => cases).length })}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`overview.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {states.flatMap(({ code, cases }) =>
            cases.map(({ support, relation }, place) => (
              <tr key={support.id} className={place > 0 ? "also" : undefined}>
                <th scope="row">
                  <a href={`/plans/${code}#support-${support.id}`}>
                    {nameOf(code)} <span className="sr-only">({when(support)})</span>
                  </a>
                </th>
                <td data-label={t("overview.when")}>{when(support)}</td>
                <td data-label={t("overview.what")}>
                  {t(`models.${support.model}`)}
                  {support.title && <span className="source block">{support.title}</span>}
                </td>
                <td data-label={t("overview.who")} className="source">
                  {support.supporters.map(({ label }) => label).join("; ")}
                </td>
                <td data-label={t("overview.relation")}>{t(`overview.relations.${relation}`)}</td>
                <td data-label={t("overview.from")} className="source">
                  {support.source === null ? plans("state.reported") : firstSource(support.source).name}
                  {support.confidence !== null && support.confidence !== "high" && !support.isConfirmed && (
                    <span className="doubt"> {plans(`doubt.${support.confidence}`)}</span>
                  )}
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  );
}
