import type { SupportedState } from "@/lib/support/overview";
import type { FirstAdoption } from "@/lib/support/rules";
import { typicalWait, type Wait } from "@/lib/support/wait";
import { formatDate } from "@/lib/dates";
import type { SupportWords } from "./words";

interface WaitsProps {
  words: SupportWords;
  nameOf: (code: string) => string;
  states: SupportedState[];
}

function adoptedIn({ t, locale }: SupportWords, adoption: FirstAdoption | null): string {
  if (adoption === null) return t("overview.adoptedNot");
  const { earliest, latest } = adoption.span;
  const day = (date: string) => formatDate(date, "day", locale);
  if (earliest === null) return t("overview.adoptedBy", { date: day(latest) });
  return earliest === latest ? day(latest) : t("overview.adoptedBetween", { from: day(earliest), to: day(latest) });
}

function took({ t }: SupportWords, wait: Wait): string {
  if (wait.known !== "months") return t(`overview.known.${wait.known}`);
  const { least, most } = wait;
  return least === most ? t("overview.exactly", { months: most }) : t("overview.between", { least, most });
}

/** How long it took from each State's first support to the adoption of its first plan; of few States nothing is concluded. */
export function Waits({ words, nameOf, states }: WaitsProps) {
  const { t, when } = words;
  const waits = states.map(({ wait }) => wait);
  const known = waits.filter((wait) => wait.known === "months").length;
  const typical = typicalWait(waits);
  // Those of which something can be told come first.
  const rows = states.toSorted(
    (one, other) => Number(other.wait.known === "months") - Number(one.wait.known === "months"),
  );
  return (
    <section aria-labelledby="waits">
      <h2 id="waits">{t("overview.waits")}</h2>
      <p className="measure mb-2">{t("overview.waitsLede")}</p>
      <p className="notice">
        {typical ? t("overview.typical", { count: known, ...typical }) : t("overview.tooFew", { count: known })}
      </p>
      {states.length > 0 && (
        <table className="listed">
          <caption>{t("overview.waitsCaption", { count: states.length, known })}</caption>
          <thead>
            <tr>
              {(["state", "first", "adopted", "took"] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`overview.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ code, cases: [first], adoption, wait }) => (
              <tr key={code}>
                <th scope="row">
                  <a href={`/plans/${code}#support`}>{nameOf(code)}</a>
                </th>
                <td data-label={t("overview.first")}>{when(first.support)}</td>
                <td data-label={t("overview.adopted")}>{adoptedIn(words, adoption)}</td>
                <td data-label={t("overview.took")} className={wait.known === "months" ? undefined : "source"}>
                  {took(words, wait)}
                  {wait.known === "months" && wait.isDoubtful && (
                    <span className="doubt block">{t("overview.doubtful")}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
