import { getLocale, getTranslations } from "@/i18n/words";
import type { OnRecord } from "@/lib/appointments/queries";
import { formatDate, today } from "@/lib/dates";

interface TableProps {
  code: string;
  onRecord: OnRecord[];
  mayChange: boolean;
}

/** Every appointment of a State on record, function by function, the last to begin first. */
export async function OnRecordTable({ code, onRecord, mayChange }: TableProps) {
  const [t, functions, locale] = [
    await getTranslations("appointments"),
    await getTranslations("states.functions"),
    await getLocale(),
  ];
  const day = (date: string) => formatDate(date, "day", locale);
  if (onRecord.length === 0) return <p>{t("noneYet")}</p>;
  const said = ({ standing, startsOn, withdrawnAt, withdrawnReason }: OnRecord) =>
    t(`standing.${standing}`, {
      date: day(withdrawnAt ? today(withdrawnAt) : startsOn),
      reason: withdrawnReason ?? "",
    });
  return (
    <table className="listed">
      <caption>{t("caption", { count: onRecord.length })}</caption>
      <thead>
        <tr>
          {(["person", "function", "from", "until", "nomination"] as const).map((column) => (
            <th key={column} scope="col">
              {t(`columns.${column}`)}
            </th>
          ))}
          {mayChange && (
            <th scope="col">
              <span className="sr-only">{t("columns.change")}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {onRecord.map((one) => {
          const isWithdrawn = one.standing === "withdrawn";
          return (
            <tr key={one.id}>
              <th scope="row">
                {isWithdrawn ? <s>{one.name}</s> : one.name}
                <span className={isWithdrawn || one.standing === "future" ? "doubt block" : "source block"}>
                  {said(one)}
                </span>
              </th>
              <td data-label={t("columns.function")}>{functions(one.function)}</td>
              <td data-label={t("columns.from")}>{day(one.startsOn)}</td>
              <td data-label={t("columns.until")}>
                {one.endsOn ? day(one.endsOn) : <span className="source">{t("openEnded")}</span>}
              </td>
              <td data-label={t("columns.nomination")}>
                {one.nomination?.reference ?? <span className="source">{t("none")}</span>}{" "}
                {one.nomination?.documentId && (
                  <a
                    href={`/states/${code}/nominations/${one.nomination.id}/letter`}
                    aria-label={t("letterOf", { reference: one.nomination.reference })}
                  >
                    {t("letter")}
                  </a>
                )}
              </td>
              {mayChange && (
                <td>
                  {!isWithdrawn && (
                    <a href={`/states/${code}/appointments/${one.id}`} aria-label={t("changeOf", { name: one.name })}>
                      {t("change")}
                    </a>
                  )}
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
