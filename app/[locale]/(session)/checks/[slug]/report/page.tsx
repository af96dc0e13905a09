import { notFound } from "next/navigation";
import { checkWords } from "@/components/checks/words";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { getTranslations } from "@/i18n/words";
import { requireActor } from "@/lib/access/current";
import { reportOf } from "@/lib/checks/report";
import { stateNames } from "@/lib/states/names";
import { Comparison } from "./comparison";

interface Props {
  params: Promise<{ slug: string }>;
}

async function asked({ params }: Props) {
  const { slug } = await params;
  const actor = await requireActor("check.read", `/checks/${slug}/report`);
  return { actor, report: (await reportOf(actor, slug)) ?? notFound() };
}

export async function generateMetadata(props: Props) {
  const { t } = await checkWords();
  return titled(t("report.title", { title: (await asked(props)).report.check.title }));
}

const columns = ["state", "function", "answer", "on", "after", "reminders"] as const;

/** How a check went, State by State and beside the last one: to be read, printed or taken along as CSV. */
export default async function ReportPage(props: Props) {
  const { actor, report } = await asked(props);
  const { check, rows } = report;
  const [words, functions] = [await checkWords(), await getTranslations("states.functions")];
  const { t, day, lasting, answer, locale } = words;
  const names = await stateNames(locale);
  const codes = [...names.keys()];
  const ordered = rows.toSorted((one, other) => codes.indexOf(one.stateCode) - codes.indexOf(other.stateCode));
  const period = check.closedAt
    ? t("report.asOf", { kind: t(`kinds.${check.kind}`), opened: day(check.openedAt), closed: day(check.closedAt) })
    : t("report.interim", { date: day(new Date()) });
  return (
    <Page
      actor={actor}
      section="checks"
      trail={[
        { label: t("title"), href: "/checks" },
        { label: check.title, href: `/checks/${check.slug}` },
      ]}
      title={t("report.title", { title: check.title })}
      lede={period}
    >
      <p className="screen-only">
        <a href={`/checks/${check.slug}/report/csv`}>{t("report.csv")}</a>{" "}
        <span className="source">{t("report.print")}</span>
      </p>
      <Comparison report={report} words={words} names={names} />
      <h2>{t("report.byState")}</h2>
      <table className="listed">
        <caption>{t("report.caption", { count: rows.length })}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={column === "reminders" ? "number" : undefined}>
                {t(`report.rows.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ordered.map((row) => (
            <tr key={row.id}>
              <th scope="row">{names.get(row.stateCode) ?? row.stateCode}</th>
              <td data-label={t("report.rows.function")}>{functions(row.function)}</td>
              <td data-label={t("report.rows.answer")} className={row.answer ? undefined : "doubt"}>
                {answer(row) ?? t("one.notAny")}
                {row.returnedAt && `, ${t("one.returnedOn", { date: day(row.returnedAt) })}`}
              </td>
              <td data-label={row.answeredAt ? t("report.rows.on") : undefined}>
                {row.answeredAt && day(row.answeredAt)}
              </td>
              <td data-label={row.answeredAt ? t("report.rows.after") : undefined}>
                {row.answeredAt && lasting(row.answeredAt.getTime() - check.openedAt.getTime())}
              </td>
              <td data-label={t("report.rows.reminders")} className="number">
                {row.reminders}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Page>
  );
}
