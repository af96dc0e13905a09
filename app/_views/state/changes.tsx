import { getLocale, getTranslations } from "@/i18n/words";
import type { EntryChange } from "@/lib/contacts/changes";
import { formatDate, today } from "@/lib/dates";

interface ChangesProps {
  code: string;
  changes: EntryChange[];
  /** Whether the reader may open the whole trail. */
  seesAll: boolean;
}

const time = new Intl.DateTimeFormat("en-GB", { timeStyle: "short", timeZone: "Europe/Vienna" });

/** Who changed what of a State's entries, and when: for those who may edit them. */
export async function Changes({ code, changes, seesAll }: ChangesProps) {
  const [t, locale] = [await getTranslations("states.changes"), await getLocale()];
  const what = ({ kind, things }: EntryChange) => {
    if (kind !== "changed") return t(kind);
    const said = things.map(({ thing, how }) => {
      const name = t(`things.${thing}`);
      return how === "visibility"
        ? t("changed", { thing: t("things.visibility", { channel: name }) })
        : t(how, { thing: name });
    });
    return said.join(", ");
  };
  return (
    <aside className="aside" aria-labelledby="changes">
      <h2 id="changes">{t("title")}</h2>
      {changes.length === 0 ? (
        <p className="source">{t("none")}</p>
      ) : (
        <ol>
          {changes.map((change) => (
            <li key={change.id}>
              <time dateTime={change.at.toISOString()}>
                {formatDate(today(change.at), "day", locale)}, {time.format(change.at)}
              </time>
              {change.person ? t("of", { person: change.person, what: what(change) }) : what(change)}{" "}
              <span className="text-muted">{change.by === null ? t("portal") : t("by", { name: change.by })}</span>
            </li>
          ))}
        </ol>
      )}
      {seesAll && (
        <p className="small mt-3">
          <a href={`/audit?state=${code}`}>{t("all")}</a>
        </p>
      )}
    </aside>
  );
}
