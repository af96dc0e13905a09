import { getLocale, getTranslations } from "@/i18n/words";
import { formatMoment } from "@/lib/dates";
import type { OwnData } from "@/lib/persons/own-data";

/** Ids of other records say nothing to a reader. */
const silent = /^(id|version)$|Id$/;
const mostShown = 30;

function shown(value: unknown): string {
  if (value === null || value === undefined || value === "") return "–";
  if (Array.isArray(value)) return value.map(String).join(", ");
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** What the audit trail holds on a person: when, by whom, what of the record. */
export async function Trail({ trail: { changes, done } }: { trail: OwnData["trail"] }) {
  const [t, audit, locale] = [await getTranslations("ownData"), await getTranslations("audit"), await getLocale()];
  const named = (group: "subjects" | "fields", key: string) => {
    const known = `${group}.${key}` as "fields.name";
    return audit.has(known) ? audit(known) : key;
  };
  return (
    <>
      <h2>{t("trail")}</h2>
      <p>{t("trailLede", { count: changes.length, done })}</p>
      {changes.length > mostShown && <p className="hint">{t("trailShown", { count: mostShown })}</p>}
      <ul className="mt-3">
        {changes.slice(0, mostShown).map(({ at, by, subject, changes: fields }, place) => (
          <li key={place} className="border-b border-rule py-2">
            <span className="source block">
              {t("trailLine", {
                at: formatMoment(at, locale),
                by: by === "system" ? t("system") : by,
                what: named("subjects", subject),
              })}
            </span>
            {Object.entries(fields as Record<string, [unknown, unknown] | null>)
              .filter(([field]) => !silent.test(field))
              .map(([field, change]) => (
                <span key={field} className="block">
                  {change
                    ? t("trailValue", { field: named("fields", field), from: shown(change[0]), to: shown(change[1]) })
                    : t("trailErased", { field: named("fields", field) })}
                </span>
              ))}
          </li>
        ))}
      </ul>
    </>
  );
}
