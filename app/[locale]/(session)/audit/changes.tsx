import { getTranslations } from "@/i18n/words";

/** More fields than these are folded away. */
const fewEnough = 4;

/** Ids of other records say nothing to a reader; the entry itself says what they belong to. */
const silent = /^(id|version)$|Id$/;

function shown(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(shown).join(", ");
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** From what to what, field by field. */
export async function Changes({ changes }: { changes: Record<string, [unknown, unknown] | null> }) {
  const t = await getTranslations("audit");
  const fields = Object.entries(changes).filter(([field]) => !silent.test(field));
  const list = (
    <ul className="small">
      {fields.map(([field, change]) => {
        const [before = "", after = ""] = change?.map(shown) ?? [];
        const label = t.has(`fields.${field}` as "fields.name") ? t(`fields.${field}` as "fields.name") : field;
        return (
          <li key={field}>
            <span className="text-muted">{label}: </span>
            {change === null && <i>{t("erased")}</i>}
            {before && <del>{before}</del>} {after && <ins className="no-underline">{after}</ins>}
          </li>
        );
      })}
    </ul>
  );
  if (fields.length <= fewEnough) return list;
  return (
    <details>
      <summary className="small">{t("fieldCount", { count: fields.length })}</summary>
      {list}
    </details>
  );
}
