import type { ReactNode } from "react";
import { StageMark } from "@/components/stage";
import { formatDate } from "@/lib/dates";
import type { PlanOnDay } from "@/lib/plans/as-of";
import type { MeasureCount, OpenNeed } from "@/lib/plans/beside";
import type { StateOnDay } from "@/lib/plans/overview";
import type { Received } from "@/lib/plans/received";
import { stageAge } from "@/lib/plans/stage-age";
import { getLocale } from "@/i18n/words";
import { PlanBar } from "@/app/_views/plans/timeline-row";
import type { PlanWords } from "@/app/_views/plans/words";

interface ComparedProps {
  words: PlanWords;
  rows: StateOnDay[];
  on: string;
  counts: MeasureCount[];
  needs: OpenNeed[];
  /** What had been received by that day. */
  support: Received[];
  /** Whether needs are open to the reader at all. */
  seesNeeds: boolean;
}

const of = <Item extends { stateCode: string }>(items: Item[], { state }: StateOnDay) =>
  items.filter(({ stateCode }) => stateCode === state.code);

/** A row a question, a column a State; on a phone each question lists the States below it. */
export async function ComparedTable({ words, rows, on, counts, needs, support, seesNeeds }: ComparedProps) {
  const { t, seen, date, period } = words;
  const locale = await getLocale();
  const nothing = <span className="source">{t("table.nothing")}</span>;
  const each = (plans: PlanOnDay[], say: (plan: PlanOnDay) => ReactNode) =>
    plans.length === 0 ? nothing : plans.map((plan) => <p key={plan.plan.sequence}>{say(plan)}</p>);
  const title = ({ plan: { kind, sequence } }: PlanOnDay) =>
    sequence > 1 ? t("table.numbered", { kind: t(`kinds.${kind}`), number: sequence }) : t(`kinds.${kind}`);

  const age = ({ plans }: StateOnDay) => {
    const years = stageAge(plans, on);
    return years === null ? (
      <span className="source">{seen("compare.ageUnknown")}</span>
    ) : (
      seen("compare.age", { years })
    );
  };
  const measures = (row: StateOnDay) => {
    const found = of(counts, row).filter(({ sequence }) => row.plans.some(({ plan }) => plan.sequence === sequence));
    if (found.length === 0) return <span className="source">{seen("compare.noMeasures")}</span>;
    return found.map(({ sequence, measures: all, done, untold }) => (
      <p key={sequence}>{seen("compare.measured", { number: sequence, all, done, untold })}</p>
    ));
  };
  const supported = (row: StateOnDay) => {
    const found = of(support, row);
    if (found.length === 0) return <span className="source">{seen("compare.noSupport")}</span>;
    return found.map(({ model, startsOn, precision, supporters, source }, place) => (
      <p key={place}>
        {[seen(`support.${model}`), ...supporters, formatDate(startsOn, precision, locale)].join(", ")}
        <span className="source">{source === null ? t("state.reported") : seen("compare.public")}</span>
      </p>
    ));
  };
  const needed = (row: StateOnDay) => {
    const found = of(needs, row);
    if (!seesNeeds && found.length === 0) return <span className="source">{seen("compare.needsHidden")}</span>;
    if (found.length === 0) return <span className="source">{seen("compare.noNeeds")}</span>;
    return found.map(({ text }, place) => <p key={place}>{text}</p>);
  };

  const questions: [string, (row: StateOnDay) => ReactNode][] = [
    [seen("compare.rows.stage"), ({ stage }) => <StageMark stage={stage} label={t(`stages.${stage}`)} />],
    [seen("compare.rows.age"), age],
    [seen("compare.rows.plans"), ({ plans }) => each(plans, title)],
    [
      seen("compare.rows.period"),
      ({ plans }) => each(plans, ({ plan }) => period(plan) ?? <span className="source">{t("period.unknown")}</span>),
    ],
    [
      seen("compare.rows.timeline"),
      ({ state, plans }) =>
        plans.length === 0 ? nothing : <PlanBar words={words} plans={plans.toReversed()} on={on} label={state.name} />,
    ],
    [
      seen("compare.rows.last"),
      ({ plans }) =>
        each(plans, ({ lastEvent }) =>
          lastEvent
            ? t("dates.event", { event: t(`events.${lastEvent.kind}`), date: date(lastEvent) })
            : t("dates.unknown"),
        ),
    ],
    [seen("compare.rows.measures"), measures],
    [seen("compare.rows.support"), supported],
    [seen("compare.rows.needs"), needed],
  ];
  return (
    <table className="compared">
      <thead>
        <tr>
          <th scope="col">{seen("compare.rows.what")}</th>
          {rows.map(({ state }) => (
            <th key={state.code} scope="col">
              <a href={`/plans/${state.code}?on=${on}`}>{state.name}</a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {questions.map(([question, answer]) => (
          <tr key={question}>
            <th scope="row">{question}</th>
            {rows.map((row) => (
              <td key={row.state.code} data-label={row.state.name}>
                {answer(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
