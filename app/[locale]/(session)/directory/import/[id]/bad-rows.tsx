import { getLocale, getTranslations } from "@/i18n/words";
import type { Problem } from "@/lib/imports/said";
import { reasonsIn } from "@/lib/imports/reasons";

interface BadRowsProps {
  importId: string;
  rows: { row: number; problems: Problem[] }[];
  /** The list was applied: of the rows only their numbers are left. */
  isOver?: boolean;
}

/** The rows that cannot be taken, each with all that is wrong with it. */
export async function BadRows({ importId, rows, isOver = false }: BadRowsProps) {
  if (rows.length === 0) return null;
  const [t, why] = [await getTranslations("imports.preview"), await reasonsIn(await getLocale())];
  const label = t("why");
  return (
    <section id="bad">
      <h2>
        {t("bad")} ({rows.length})
      </h2>
      <p className="lede">{t("badLede")}</p>
      <p className="mb-3">
        <a href={`/directory/import/${importId}/problems`} download>
          {t(isOver ? "downloadResult" : "download")}
        </a>
      </p>
      <table className="listed">
        <caption className="sr-only">{t("bad")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("row")}</th>
            <th scope="col">{label}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, problems }) => (
            <tr key={row}>
              <th scope="row" className="whitespace-nowrap">
                {t("row")} {row}
              </th>
              <td data-label={label}>
                <ul>
                  {why(problems).map((reason) => (
                    <li key={reason}>{reason}</li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
