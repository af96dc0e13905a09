import { getLocale, getTranslations } from "@/i18n/words";
import type { Vacancy } from "@/lib/appointments/queries";
import { formatDate } from "@/lib/dates";

interface VacanciesProps {
  names: Map<string, string>;
  vacancies: Vacancy[];
  acts: boolean;
}

/** The functions that nobody holds, and since when. */
export async function Vacancies({ names, vacancies, acts }: VacanciesProps) {
  const [t, functions, locale] = [
    await getTranslations("directory"),
    await getTranslations("states.functions"),
    await getLocale(),
  ];
  const day = (date: string) => formatDate(date, "day", locale);
  return (
    <section>
      <h2>{t("vacancies")}</h2>
      {vacancies.length === 0 ? (
        <p>{t("noVacancies")}</p>
      ) : (
        <table className="listed">
          <caption>{t("vacanciesCaption", { count: vacancies.length })}</caption>
          <thead>
            <tr>
              {(["state", "function", "since", "next"] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`columns.${column}`)}
                </th>
              ))}
              {acts && (
                <th scope="col">
                  <span className="sr-only">{t("appoint")}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {vacancies.map(({ stateCode, function: held, since, next }) => {
              const state = names.get(stateCode) ?? stateCode;
              return (
                <tr key={`${stateCode} ${held}`}>
                  <th scope="row">
                    <a href={`/states/${stateCode}`}>{state}</a>
                  </th>
                  <td data-label={t("columns.function")}>{functions(held)}</td>
                  <td data-label={t("columns.since")}>
                    {since ? day(since) : <span className="source">{t("never")}</span>}
                  </td>
                  <td data-label={t("columns.next")}>
                    {next ? (
                      t("nextFrom", { name: next.name, date: day(next.startsOn) })
                    ) : (
                      <span className="source">{t("nobodyNext")}</span>
                    )}
                  </td>
                  {acts && (
                    <td>
                      <a
                        href={`/states/${stateCode}/appoint?function=${held}`}
                        aria-label={t("appointOf", { function: functions(held), state })}
                      >
                        {t("appoint")}
                      </a>
                    </td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}
