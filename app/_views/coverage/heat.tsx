import type { MeasureWords } from "@/components/measures/words";
import type { Coverage, CoverageColumn, CoverageRow } from "@/lib/measures/coverage";
import { paragraphLabel, paragraphs, weaponTypes } from "@/lib/resolution/vocabulary";

interface HeatProps {
  words: MeasureWords;
  coverage: Coverage;
}

const address = (asked: { paragraph?: string; weapon?: string }) =>
  `/plans/coverage?${new URLSearchParams(asked).toString()}`;

/** How dark a cell is: four steps of the largest number. */
const shade = (count: number, most: number) => `shade-${Math.ceil((4 * count) / most)}`;

/** Paragraphs by weapon types: each number leads to its measures. The shade repeats what the number says; a gap says that it is one. */
export function Heat({ words: { t, asks, weapon, paragraph }, coverage }: HeatProps) {
  const rows: CoverageRow[] = [...paragraphs, ...(coverage.row("none") > 0 ? ["none" as const] : [])];
  const columns: CoverageColumn[] = [...weaponTypes, ...(coverage.column("none") > 0 ? ["none" as const] : [])];
  const ofRow = (row: CoverageRow) => (row === "none" ? t("coverage.noParagraph") : paragraph(row));
  const ofColumn = (column: CoverageColumn) => (column === "none" ? t("coverage.noWeapon") : weapon(column));
  return (
    <table className="heat">
      <caption>{t("coverage.caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("list.paragraph")}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {ofColumn(column)}
            </th>
          ))}
          <th scope="col">{t("coverage.total")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            <th scope="row">
              {row === "none" ? ofRow(row) : paragraphLabel(row)} {row !== "none" && <small>{asks(row)}</small>}
            </th>
            {columns.map((column) => {
              const count = coverage.cell(row, column);
              const label = t("coverage.cell", { count, paragraph: ofRow(row), weapon: ofColumn(column) });
              return (
                <td key={column} className={count === 0 ? "gap" : shade(count, coverage.most)}>
                  {count === 0 ? (
                    <span>{t("coverage.gap")}</span>
                  ) : (
                    <a href={address({ paragraph: row, weapon: column })} aria-label={label}>
                      {count}
                    </a>
                  )}
                </td>
              );
            })}
            <Total count={coverage.row(row)} href={address({ paragraph: row })} gap={t("coverage.gap")} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t("coverage.total")}</th>
          {columns.map((column) => (
            <Total
              key={column}
              count={coverage.column(column)}
              href={address({ weapon: column })}
              gap={t("coverage.gap")}
            />
          ))}
          <td>
            <b>{coverage.measures}</b>
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

const Total = ({ count, href, gap }: { count: number; href: string; gap: string }) => (
  <td className={count === 0 ? "gap" : undefined}>{count === 0 ? <span>{gap}</span> : <a href={href}>{count}</a>}</td>
);
