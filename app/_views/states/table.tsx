import { DirectoryLines } from "@/components/states/directory-lines";
import { getLocale, getTranslations } from "@/i18n/words";
import { formatDate, today } from "@/lib/dates";
import type { DirectoryRow } from "@/lib/states/directory";
import type { DirectoryLine } from "@/lib/states/lines";
import { isFound } from "@/lib/states/search";

interface DirectoryTableProps {
  rows: DirectoryRow[];
  search: string;
  /** What the network reads, by the States' codes; visitors read less. */
  lines: Map<string, DirectoryLine> | null;
}

const columns = {
  network: ["state", "pointOfContact", "reach", "confirmed"],
  visitor: ["state", "pointOfContact", "region"],
} as const;

async function VisitorRows({ rows, search }: Pick<DirectoryTableProps, "rows" | "search">) {
  const [t, regions] = [await getTranslations("states"), await getTranslations("plans.regions")];
  return (
    <tbody id="directory">
      {rows.map(({ code, name, named, subRegion, words }) => (
        <tr key={code} data-find={words} hidden={!isFound(words, search)}>
          <th scope="row">
            <a href={`/states/${code}`}>{name}</a>
          </th>
          <td>{named ? t("table.named") : <span className="doubt">{t("table.vacant")}</span>}</td>
          <td className="source">{regions(subRegion)}</td>
        </tr>
      ))}
    </tbody>
  );
}

/** One row a State; rows that the search does not mean are hidden, so that the script may show them again. */
export async function DirectoryTable({ rows, search, lines }: DirectoryTableProps) {
  const [t, locale] = [await getTranslations("states"), await getLocale()];
  const noneFound = search === "" ? rows.length === 0 : !rows.some(({ words }) => isFound(words, search));
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
            lines={rows.flatMap(({ code }) => lines.get(code) ?? [])}
            search={search}
            vacant={t("table.vacant")}
            noChannel={t("table.noChannel")}
          />
        ) : (
          <VisitorRows rows={rows} search={search} />
        )}
      </table>
      <div className="notice" id="directory-none" hidden={!noneFound}>
        <h2 className="mt-0">{t("none.title")}</h2>
        <p>{t.rich("none.text", { clear: (text) => <a href="/states">{text}</a> })}</p>
      </div>
    </>
  );
}
