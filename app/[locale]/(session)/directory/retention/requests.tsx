import { getLocale, getTranslations } from "@/i18n/words";
import { formatDate, today } from "@/lib/dates";
import type { Waiting } from "@/lib/persons/queries";
import { lastFunction } from "./last-function";

/** Who asked to be erased and waits for the coordinator. */
export async function Requests({ requests, names }: { requests: Waiting[]; names: Map<string, string> }) {
  const [t, locale, last] = [await getTranslations("retention"), await getLocale(), await lastFunction(names)];
  return (
    <>
      <h2>{t("requests")}</h2>
      <table className="listed">
        <caption>{t("requestsCaption", { count: requests.length })}</caption>
        {requests.length > 0 && (
          <thead>
            <tr>
              <th scope="col">{t("person")}</th>
              <th scope="col">{t("last")}</th>
              <th scope="col">{t("asked")}</th>
              <th scope="col">
                <span className="sr-only">{t("decide")}</span>
              </th>
            </tr>
          </thead>
        )}
        <tbody>
          {requests.map(({ id, person, requestedAt, holds }) => (
            <tr key={id}>
              <th scope="row">{person.name}</th>
              <td data-label={t("last")}>
                {last(person)}
                {holds && <span className="doubt block">{t("holds")}</span>}
              </td>
              <td data-label={t("asked")}>{formatDate(today(requestedAt), "day", locale)}</td>
              <td>
                <a
                  href={`/directory/retention/erase?person=${person.id}`}
                  aria-label={t("decideOf", { name: person.name })}
                >
                  {t("decide")}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
