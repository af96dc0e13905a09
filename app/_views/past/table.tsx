import { getLocale, getTranslations } from "@/i18n/words";
import type { PastEntry } from "@/lib/contacts/past-entries";
import { fullName } from "@/lib/contacts/rules";
import { formatDate, plainDate } from "@/lib/dates";
import type { PastRow } from "@/lib/states/past-directory";

interface PastTableProps {
  rows: PastRow[];
  on: string;
  inNetwork: boolean;
}

const columns = {
  network: ["state", "pointOfContact", "inFunction"],
  visitor: ["state", "pointOfContact", "region"],
} as const;

/** The words of a table of a past day: who held what, and for how long. */
async function pastWords() {
  const [t, states, locale] = [await getTranslations("past"), await getTranslations("states"), await getLocale()];
  const day = (date: Date) => formatDate(plainDate(date), "day", locale);
  return {
    t,
    states,
    name: (entry: PastEntry) => (entry.isErased ? t("erased") : fullName(entry)),
    term: ({ startsOn, endsOn }: PastEntry) =>
      endsOn ? t("term.until", { from: day(startsOn), until: day(endsOn) }) : t("term.since", { from: day(startsOn) }),
  };
}

/** One row a State, as it was called then, with who held its functions. */
export async function PastTable({ rows, on, inNetwork }: PastTableProps) {
  const { t, states, name, term } = await pastWords();
  const [regions, locale] = [await getTranslations("plans.regions"), await getLocale()];
  const holder = ({ post, entries }: PastRow) => {
    const primary = entries.find((entry) => entry.function === "primary");
    const others = entries.filter((entry) => entry !== primary);
    const functions = others.map((entry) => `${states(`inText.${entry.function}`)} ${name(entry)}`).join(", ");
    const work = primary && [primary.position, primary.organisation].filter(Boolean).join(", ");
    return (
      <>
        {primary ? <b>{name(primary)}</b> : post === "named" ? t("posts.named") : <Post post={post} />}
        {work && <span className="source block">{work}</span>}
        {functions && <span className="source block">{states("table.also", { functions })}</span>}
      </>
    );
  };
  return (
    <>
      <table className="listed" hidden={rows.length === 0}>
        <caption>{t("caption", { date: formatDate(on, "day", locale), count: rows.length })}</caption>
        <thead>
          <tr>
            {columns[inNetwork ? "network" : "visitor"].map((column) => (
              <th key={column} scope="col">
                {t(`columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const primary = row.entries.find((entry) => entry.function === "primary");
            return (
              <tr key={row.code}>
                <th scope="row">
                  <a href={`/states/${row.code}?on=${on}`}>{row.name}</a>
                </th>
                <td>{holder(row)}</td>
                <td className="source">{inNetwork ? primary && term(primary) : regions(row.subRegion)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {rows.length === 0 && (
        <div className="notice">
          <h2 className="mt-0">{states("none.title")}</h2>
          <p>{t.rich("none", { clear: (text) => <a href={`/states?on=${on}`}>{text}</a> })}</p>
        </div>
      )}
    </>
  );
}

async function Post({ post }: { post: "vacant" | "unknown" }) {
  const t = await getTranslations("past.posts");
  return <span className={post === "vacant" ? "doubt" : "source"}>{t(post)}</span>;
}
