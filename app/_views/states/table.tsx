import { getLocale, getTranslations } from "next-intl/server";
import { freshnessMarks } from "@/components/contacts/freshness";
import type { Entry } from "@/lib/contacts/entries";
import { fullName } from "@/lib/contacts/rules";
import { formatDate, today } from "@/lib/dates";
import type { DirectoryRow } from "@/lib/states/directory";
import { isFound } from "@/lib/states/search";

interface DirectoryTableProps {
  rows: DirectoryRow[];
  search: string;
  inNetwork: boolean;
}

/** How to reach somebody first: an e-mail address, a telephone. */
function Reach({ channels }: { channels: Entry["channels"] }) {
  const address = channels.find(({ kind }) => kind === "email")?.value;
  const number = channels.find(({ kind }) => kind === "telephone" || kind === "mobile")?.value;
  return (
    <>
      {address && <a href={`mailto:${address}`}>{address}</a>}
      {number && <span className="block whitespace-nowrap">{number}</span>}
    </>
  );
}

const columns = {
  network: ["state", "pointOfContact", "reach", "confirmed"],
  visitor: ["state", "pointOfContact", "region"],
} as const;

/** One row a State; rows that the search does not mean are hidden, so that the script may show them again. */
export async function DirectoryTable({ rows, search, inNetwork }: DirectoryTableProps) {
  const [t, regions, mark, locale] = [
    await getTranslations("states"),
    await getTranslations("plans.regions"),
    await freshnessMarks(),
    await getLocale(),
  ];
  const [named, vacant, noChannel] = [t("table.named"), t("table.vacant"), t("table.noChannel")];
  const noneFound = !rows.some(({ words }) => isFound(words, search));

  const cells = ({ entries }: DirectoryRow) => {
    const primary = entries.find((entry) => entry.function === "primary");
    const others = entries.filter((entry) => entry !== primary);
    const also = others.map((entry) => `${t(`inText.${entry.function}`)} ${fullName(entry)}`).join(", ");
    return (
      <>
        <td>
          {primary ? <b>{fullName(primary)}</b> : <span className="doubt">{vacant}</span>}
          {primary?.organisation && <span className="source block">{primary.organisation}</span>}
          {also && <span className="source block">{t("table.also", { functions: also })}</span>}
        </td>
        <td>
          {primary &&
            (primary.channels.length > 0 ? (
              <Reach channels={primary.channels} />
            ) : (
              <span className="source">{noChannel}</span>
            ))}
        </td>
        <td>{primary && mark(primary)}</td>
      </>
    );
  };

  return (
    <>
      <table className="listed" hidden={rows.length === 0}>
        <caption>{t("table.caption", { date: formatDate(today(), "day", locale) })}</caption>
        <thead>
          <tr>
            {columns[inNetwork ? "network" : "visitor"].map((column) => (
              <th key={column} scope="col">
                {t(`table.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody id="directory">
          {rows.map((row) => (
            <tr key={row.code} data-find={row.words} hidden={!isFound(row.words, search)}>
              <th scope="row">
                <a href={`/states/${row.code}`}>{row.name}</a>
              </th>
              {inNetwork ? (
                cells(row)
              ) : (
                <>
                  <td>{row.named ? named : <span className="doubt">{vacant}</span>}</td>
                  <td className="source">{regions(row.subRegion)}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <div className="notice" id="directory-none" hidden={!noneFound}>
        <h2 className="mt-0">{t("none.title")}</h2>
        <p>{t.rich("none.text", { clear: (text) => <a href="/states">{text}</a> })}</p>
      </div>
    </>
  );
}
