import { getLocale, getTranslations } from "@/i18n/words";
import { formatDate, plainDate } from "@/lib/dates";
import type { nominationsOf } from "@/lib/nominations/queries";

interface NominationsProps {
  code: string;
  nominations: Awaited<ReturnType<typeof nominationsOf>>;
  mayAppoint: boolean;
}

/** What a State wrote, with the letters as far as they are on record. */
export async function Nominations({ code, nominations, mayAppoint }: NominationsProps) {
  const [t, locale] = [await getTranslations("appointments"), await getLocale()];
  return (
    <section>
      <h2>{t("nominations")}</h2>
      <table className="listed">
        <caption>{t("nominationsCaption", { count: nominations.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("reference")}</th>
            <th scope="col">{t("dated")}</th>
            <th scope="col">{t("used")}</th>
            {mayAppoint && (
              <th scope="col">
                <span className="sr-only">{t("appointWith")}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {nominations.map(({ id, reference, datedOn, documentId, appointments, withdrawnAt, withdrawnReason }) => (
            <tr key={id}>
              <th scope="row">
                {reference}{" "}
                {documentId && (
                  <a href={`/states/${code}/nominations/${id}/letter`} aria-label={t("letterOf", { reference })}>
                    {t("letter")}
                  </a>
                )}
                {withdrawnAt && (
                  <span className="source block">
                    {t("standing.withdrawn", {
                      date: formatDate(plainDate(withdrawnAt), "day", locale),
                      reason: withdrawnReason ?? "",
                    })}
                  </span>
                )}
              </th>
              <td data-label={t("dated")}>{datedOn ? formatDate(datedOn, "day", locale) : t("undated")}</td>
              <td data-label={t("used")}>{appointments}</td>
              {mayAppoint && (
                <td>
                  {!withdrawnAt && (
                    <span className="flex flex-wrap gap-x-4">
                      <a
                        href={`/states/${code}/appoint?nomination=${id}`}
                        aria-label={t("appointWithOf", { reference })}
                      >
                        {t("appointWith")}
                      </a>
                      <a href={`/states/${code}/nominations/${id}`} aria-label={t("mendOf", { reference })}>
                        {t("mend")}
                      </a>
                    </span>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
