import { getLocale, getTranslations } from "@/i18n/words";
import { formatMoment } from "@/lib/dates";
import type { NoteVersion } from "@/lib/notes/versions";

/** Who saved what when, the newest first. */
export async function Versions({ slug, versions }: { slug: string; versions: NoteVersion[] }) {
  const [t, locale] = [await getTranslations("note.versions"), await getLocale()];
  return (
    <section aria-labelledby="versions" className="screen-only">
      <h2 id="versions">{t("title")}</h2>
      <table className="listed">
        <caption>{t("caption", { count: versions.length })}</caption>
        <thead>
          <tr>
            {(["version", "saved", "by", "issued"] as const).map((column) => (
              <th key={column} scope="col">
                {t(`columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {versions.map(({ version, savedAt, savedBy, issued }) => (
            <tr key={version}>
              <th scope="row" data-label={t("columns.version")}>
                <a href={`/meetings/${slug}/note/versions/${version}`}>{t("version", { version })}</a>
              </th>
              <td data-label={t("columns.saved")}>{formatMoment(savedAt, locale)}</td>
              <td data-label={t("columns.by")}>{savedBy}</td>
              <td data-label={t("columns.issued")}>
                {issued ? t("issued", { at: formatMoment(issued.at, locale), by: issued.by }) : "–"}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
