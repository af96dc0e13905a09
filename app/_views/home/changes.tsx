import { getLocale, getTranslations } from "@/i18n/words";
import { publicChanges, type PublicChange } from "@/lib/audit/public-changes";
import { formatDate } from "@/lib/dates";

const shown = 8;

/** What changed last, as far as anybody may know. */
export async function Changes({ names }: { names: Map<string, string> }) {
  const t = await getTranslations("home.changes");
  const locale = await getLocale();
  const changes = await publicChanges(shown);
  const said = ({ kind, stateCode, meeting }: PublicChange) =>
    meeting
      ? { text: t(kind, { meeting: meeting.title, state: "" }), href: `/meetings/${meeting.slug}` }
      : { text: t(kind, { state: names.get(stateCode ?? "") ?? "", meeting: "" }), href: `/states/${stateCode ?? ""}` };
  return (
    <section className="aside">
      <h2>{t("title")}</h2>
      {changes.length === 0 && <p className="source">{t("none")}</p>}
      <ol>
        {changes.map((change, place) => {
          const { text, href } = said(change);
          return (
            <li key={place}>
              <time dateTime={change.day}>{formatDate(change.day, "day", locale)}</time>
              <a href={href}>{text}</a>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
