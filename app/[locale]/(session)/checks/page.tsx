import { getLocale, getTranslations } from "@/i18n/words";
import { Progress } from "@/components/checks/progress";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { can } from "@/lib/access/can";
import { requireActor } from "@/lib/access/current";
import { checksFor, type ListedCheck } from "@/lib/checks/queries";
import { formatDate, today } from "@/lib/dates";

export const generateMetadata = async () => titled((await getTranslations("checks"))("title"));

/** Opened by the CPC to see which checks are running, and how earlier ones went. */
export default async function Checks() {
  const actor = await requireActor("check.read", "/checks");
  const [t, locale, checks] = [await getTranslations("checks"), await getLocale(), await checksFor(actor)];
  const day = (date: string) => formatDate(date, "day", locale);
  const play = ({ closedAt, dueOn }: ListedCheck) => {
    if (closedAt) return t("closedOn", { date: day(today(closedAt)) });
    return dueOn < today() ? <span className="doubt">{t("overdueSince")}</span> : t("isOpen");
  };
  return (
    <Page actor={actor} section="checks" title={t("title")} lede={t("lede")}>
      {can(actor, "check.open") && (
        <div className="actions mb-8">
          <a className="button" href="/checks/new">
            {t("open")}
          </a>
        </div>
      )}
      {checks.length === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <table className="listed">
          <caption>{t("caption", { count: checks.length })}</caption>
          <thead>
            <tr>
              {(["check", "opened", "due", "progress", "state"] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {checks.map((check) => (
              <tr key={check.slug}>
                <th scope="row">
                  <a href={`/checks/${check.slug}`}>{check.title}</a>
                  <span className="source block">{t(`kinds.${check.kind}`)}</span>
                </th>
                <td data-label={t("columns.opened")}>{day(today(check.openedAt))}</td>
                <td data-label={t("columns.due")}>{day(check.dueOn)}</td>
                <td data-label={t("columns.progress")}>
                  <Progress
                    done={check.answered}
                    of={check.asked}
                    label={t("answeredOf", { answered: check.answered, asked: check.asked })}
                  />
                </td>
                <td data-label={t("columns.state")}>{play(check)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Page>
  );
}
