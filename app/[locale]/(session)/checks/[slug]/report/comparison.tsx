import { Fragment } from "react";
import type { CheckWords } from "@/components/checks/words";
import type { Report } from "@/lib/checks/report";
import type { Figures } from "@/lib/checks/rules";

interface ComparisonProps {
  report: Report;
  words: CheckWords;
  names: Map<string, string>;
}

const figures = ["asked", "answered", "percent", "median", "silentStates"] as const;

/** A check's figures, beside those of the last one of its kind, and which States were silent when. */
export function Comparison({ report, words: { t, day, lasting }, names }: ComparisonProps) {
  const { figures: now, previous } = report;
  const said = (of: Figures, figure: (typeof figures)[number]) => {
    if (figure === "median") return of.median === null ? t("report.unknown") : lasting(of.median);
    return figure === "silentStates" ? of.silent.length : of[figure];
  };
  const before = new Set(previous?.figures.silent);
  const silent = new Set(now.silent);
  const listed = (codes: string[]) =>
    [...names].flatMap(([code, name]) => (codes.includes(code) ? [name] : [])).join(", ") || t("report.nobody");
  const groups: [string, string[]][] = previous
    ? [
        [t("report.sameSilent"), now.silent.filter((code) => before.has(code))],
        [t("report.newlySilent"), now.silent.filter((code) => !before.has(code))],
        [t("report.heardAgain"), previous.figures.silent.filter((code) => !silent.has(code))],
      ]
    : [[t("report.silentStates"), now.silent]];
  return (
    <section>
      <h2>
        {previous
          ? t("report.comparison", { title: previous.title, date: day(previous.openedAt) })
          : t("report.summary")}
      </h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("report.columns.figure")}</th>
            <th scope="col" className="number">
              {t("report.columns.this")}
            </th>
            {previous && (
              <th scope="col" className="number">
                <a href={`/checks/${previous.slug}/report`}>{t("report.columns.last")}</a>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure}>
              <th scope="row">{t(`report.${figure}`)}</th>
              <td className="number">{said(now, figure)}</td>
              {previous && <td className="number">{said(previous.figures, figure)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      <dl className="facts mt-6">
        {groups.map(([label, codes]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{listed(codes)}</dd>
          </Fragment>
        ))}
      </dl>
      {!previous && <p className="source mt-2">{t("report.noPrevious")}</p>}
    </section>
  );
}
