import { getLocale, getTranslations } from "@/i18n/words";
import { formatMoment } from "@/lib/dates";
import type { HandedIn } from "@/lib/imports/handed-in";

interface HandedListsProps<Result extends object> {
  lists: HandedIn<Result>[];
  /** Under which each list has its page. */
  address: string;
  /** What a list came to that was applied at a moment. */
  applied: (result: Result, at: string) => string;
}

/** The lists handed in lately, what became of each, and the way back to those that wait. */
export async function HandedLists<Result extends object>({ lists, address, applied }: HandedListsProps<Result>) {
  const [t, locale] = [await getTranslations("imports.past"), await getLocale()];
  const moment = (date: Date) => formatMoment(date, locale);
  const became = ({ result, until, appliedAt }: HandedIn<Result>) => {
    if (result && "givenUp" in result) return t("givenUp");
    if (result && appliedAt) return applied(result, moment(appliedAt));
    return until ? t("waits", { until: moment(until) }) : t("lapsed");
  };
  return (
    <>
      <h2>{t("title")}</h2>
      <table className="listed">
        <caption>{t("caption", { count: lists.length })}</caption>
        {lists.length > 0 && (
          <thead>
            <tr>
              <th scope="col">{t("file")}</th>
              <th scope="col">{t("when")}</th>
              <th scope="col">{t("what")}</th>
            </tr>
          </thead>
        )}
        <tbody>
          {lists.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                <a className="break-all" href={`${address}/${one.id}`}>
                  {one.fileName}
                </a>
              </th>
              <td data-label={t("when")}>{t("byAt", { by: one.by, at: moment(one.createdAt) })}</td>
              <td data-label={t("what")}>{became(one)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
