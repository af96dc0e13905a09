import { getLocale, getTranslations } from "@/i18n/words";
import { formatDate, today } from "@/lib/dates";
import type { Term } from "@/lib/history/timeline";

/** Who held which function from when to when, on the strength of what; mistaken appointments stay, struck and with the reason. */
export async function Terms({ terms }: { terms: Term[] }) {
  const [t, states, locale] = [await getTranslations("history"), await getTranslations("states"), await getLocale()];
  const day = (date: string) => formatDate(date, "day", locale);
  const until = ({ endsOn, startsOn, withdrawn }: Term) => {
    if (endsOn) return day(endsOn);
    if (withdrawn) return "";
    return startsOn > today() ? t("terms.toCome") : t("terms.now");
  };
  const columns = ["function", "person", "from", "until", "nomination"] as const;
  return (
    <section aria-labelledby="terms">
      <h2 id="terms">{t("terms.title")}</h2>
      {terms.length === 0 ? (
        <p>{t("terms.none")}</p>
      ) : (
        <table className="listed">
          <caption className="sr-only">{t("terms.caption")}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`terms.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {terms.map((term) => (
              <tr key={term.id}>
                <th scope="row">{states(`functions.${term.function}`)}</th>
                <td>
                  {term.withdrawn ? <s>{term.person ?? t("erasedName")}</s> : (term.person ?? t("erasedName"))}
                  {term.withdrawn && (
                    <span className="doubt block">
                      {t("terms.withdrawn", {
                        date: day(today(term.withdrawn.at)),
                        reason: term.withdrawn.reason ?? "",
                      })}
                    </span>
                  )}
                </td>
                <td data-label={t("terms.from")}>{day(term.startsOn)}</td>
                <td data-label={t("terms.until")}>{until(term)}</td>
                <td className="source" data-label={t("terms.nomination")}>
                  {term.nomination &&
                    (term.nomination.datedOn
                      ? states("state.nominatedOn", {
                          reference: term.nomination.reference,
                          date: day(term.nomination.datedOn),
                        })
                      : term.nomination.reference)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
