import { Marked } from "@/components/marked";
import { DirectoryLines, type FoundLine } from "@/components/states/directory-lines";
import { getLocale, getTranslations } from "@/i18n/words";
import { formatDate, today } from "@/lib/dates";
import type { FoundRows } from "@/lib/find/rows";
import type { DirectoryRow } from "@/lib/states/directory";
import type { DirectoryLine } from "@/lib/states/lines";

interface DirectoryTableProps {
  rows: DirectoryRow[];
  /** What was searched for; null where nothing was. */
  found: FoundRows | null;
  /** What the network reads, by the States' codes; visitors read less. */
  lines: Map<string, DirectoryLine> | null;
}

const columns = {
  network: ["state", "pointOfContact", "reach", "confirmed"],
  visitor: ["state", "pointOfContact", "region"],
} as const;

/** What was found comes first, the best before others; the rest follows hidden, for the script to show again. */
function inOrder<Row extends { code: string }>(rows: Row[], found: FoundRows | null) {
  if (!found) return rows;
  const order = [...found.rows.keys()];
  const rank = ({ code }: Row) => (found.rows.has(code) ? order.indexOf(code) : order.length);
  return rows
    .map((row, place) => ({ ...row, place, found: found.rows.get(row.code), hidden: !found.rows.has(row.code) }))
    .toSorted((one, other) => rank(one) - rank(other));
}

async function VisitorRows({ rows, found }: Pick<DirectoryTableProps, "rows" | "found">) {
  const [t, regions] = [await getTranslations("states"), await getTranslations("plans.regions")];
  return (
    <tbody id="directory">
      {inOrder<DirectoryRow & Partial<FoundLine>>(rows, found).map((row) => (
        <tr key={row.code} data-code={row.code} data-find={row.words} data-place={row.place} hidden={row.hidden}>
          <th scope="row">
            <a href={`/states/${row.code}`}>
              <Marked text={row.name} marks={row.found?.marks[row.name]} />
            </a>
            {row.found?.reason && (
              <span className="source block">
                <Marked text={row.found.reason} marks={row.found.marks[row.found.reason]} />
              </span>
            )}
          </th>
          <td>{row.named ? t("table.named") : <span className="doubt">{t("table.vacant")}</span>}</td>
          <td className="source">{regions(row.subRegion)}</td>
        </tr>
      ))}
    </tbody>
  );
}

/** One row a State; rows that the search does not mean are hidden, so that the script may show them again. */
export async function DirectoryTable({ rows, found, lines }: DirectoryTableProps) {
  const [t, locale] = [await getTranslations("states"), await getLocale()];
  const noneFound = found ? !rows.some(({ code }) => found.rows.has(code)) : rows.length === 0;
  return (
    <>
      <table className="listed" hidden={rows.length === 0}>
        <caption>{t("table.caption", { date: formatDate(today(), "day", locale) })}</caption>
        <thead>
          <tr>
            {columns[lines ? "network" : "visitor"].map((column) => (
              <th key={column} scope="col">
                {t(`table.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {lines ? (
          <DirectoryLines
            lines={inOrder(
              rows.flatMap(({ code }) => lines.get(code) ?? []),
              found,
            )}
            vacant={t("table.vacant")}
            noChannel={t("table.noChannel")}
          />
        ) : (
          <VisitorRows rows={rows} found={found} />
        )}
      </table>
      <div className="notice" id="directory-none" hidden={!noneFound}>
        <h2 className="mt-0">{t("none.title")}</h2>
        <p>{t.rich("none.text", { clear: (text) => <a href="/states">{text}</a> })}</p>
      </div>
    </>
  );
}
