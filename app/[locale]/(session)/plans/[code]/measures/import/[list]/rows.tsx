import type { ReactNode } from "react";
import type { MeasureWords } from "@/components/measures/words";

interface RowsProps {
  words: MeasureWords;
  kind: "bad" | "new" | "changed" | "same";
  rows: { row: number; number: string; text: string | null; lines: string[] }[];
  children?: ReactNode;
}

/** The rows of a list that come to the same, each with what happens, or why it cannot be taken. */
export function Rows({ words: { t }, kind, rows, children }: RowsProps) {
  if (rows.length === 0) return null;
  const isBad = kind === "bad";
  const last = t(isBad ? "import.why" : "import.what");
  return (
    <section id={kind}>
      <h2>
        {t(`import.${kind}`)} ({rows.length})
      </h2>
      <p className="lede">{t(`import.${kind}Lede`)}</p>
      {children && <p className="mb-3">{children}</p>}
      <table className="listed">
        <caption className="sr-only">{t(`import.${kind}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t("import.row")}</th>
            <th scope="col">{t("import.number")}</th>
            {!isBad && <th scope="col">{t("import.measure")}</th>}
            <th scope="col">{last}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, number, text, lines }) => (
            <tr key={row}>
              <td className="source whitespace-nowrap">
                {t("import.row")} {row}
              </td>
              <th scope="row">{number}</th>
              {!isBad && (
                <td data-label={t("import.measure")} className="break-words">
                  {text}
                </td>
              )}
              <td data-label={last} className="break-words">
                {lines.map((line) => (
                  <span key={line} className="block">
                    {line}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
