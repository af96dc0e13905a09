import { getTranslations } from "@/i18n/words";
import { StageMark } from "@/components/stage";
import type { PlanOnDay } from "@/lib/plans/as-of";
import type { StateOnDay } from "@/lib/plans/overview";
import { firstSource } from "@/lib/plans/sources";
import { isUnconfirmed } from "@/lib/plans/unconfirmed";
import type { PlanWords } from "./words";

interface TableProps {
  words: PlanWords;
  /** Those in view. */
  rows: StateOnDay[];
  caption: string;
  nothing: string;
  /** What every address of a State's plans ends with: "?on=2015-05-26". */
  query: string;
  /** The day that is looked at. */
  on: string;
}

interface CellsProps {
  words: PlanWords;
  known: PlanOnDay;
  address: string;
  on: string;
  notConfirmed: string;
}

function PlanCells({ words, known, address, on, notConfirmed }: CellsProps) {
  const { t, date, period, adoption, age, standsOut } = words;
  const { plan, stage, lastEvent, since } = known;
  const outstanding = standsOut(known, on);
  const adopted = adoption(known.adoption);
  const when = period(plan);
  const { name, more } = firstSource(plan.source ?? t("state.reported"));
  const kind = t(`kinds.${plan.kind}`);
  const doubts = [
    plan.confidence !== null && plan.confidence !== "high" && t(`doubt.${plan.confidence}`),
    plan.conflict !== null && t("doubt.conflict"),
    isUnconfirmed(plan) && notConfirmed,
  ].filter((doubt) => doubt !== false);
  return (
    <>
      <td data-label={t("table.stage")}>
        <StageMark stage={stage} label={t(`stages.${stage}`)} />
        {(outstanding ?? since) && (
          <span className="source block">
            {outstanding}
            {outstanding && since && stage === "expired" && ", "}
            {since && stage !== "succeeded" && (stage === "expired" || !outstanding) && age(since, on)}
          </span>
        )}
      </td>
      <td data-label={t("table.plan")}>
        <a href={`${address}#plan-${plan.sequence}`}>
          {plan.sequence > 1 ? t("table.numbered", { kind, number: plan.sequence }) : kind}
        </a>
      </td>
      <td data-label={t("table.adopted")} className={adopted.found ? undefined : "source"}>
        {adopted.text}
      </td>
      <td data-label={t("table.period")} className={when ? undefined : "source"}>
        {when ?? t("period.unknown")} {plan.periodNote && <span className="source">({plan.periodNote})</span>}
      </td>
      <td data-label={t("table.last")}>
        {lastEvent
          ? t("dates.event", { event: t(`events.${lastEvent.kind}`), date: date(lastEvent) })
          : t("dates.unknown")}
      </td>
      <td data-label={t("table.from")} className="source">
        {more > 0 ? t("sourceMore", { first: name, count: more }) : name}
        {doubts.length > 0 && <span className="doubt"> {doubts.join("; ")}</span>}
      </td>
    </>
  );
}

/** The facts of the map and more, a row a plan; a State of which nothing is known says so. */
export async function PlanTable({ words, rows, caption, nothing, query, on }: TableProps) {
  const { t, seen } = words;
  const notConfirmed = (await getTranslations("planRecord.reader"))("notConfirmed");
  const address = (code: string) => `/plans/${code}${query}`;
  const tick = ({ code, name }: StateOnDay["state"]) => (
    <input
      type="checkbox"
      name="state"
      value={code}
      form="compare"
      autoComplete="off"
      aria-label={seen("compare.tick", { state: name })}
    />
  );
  return (
    <table className="listed plan-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t("table.state")}</th>
          <th scope="col">{t("table.stage")}</th>
          <th scope="col">{t("table.plan")}</th>
          <th scope="col">{t("table.adopted")}</th>
          <th scope="col">{t("table.period")}</th>
          <th scope="col">{t("table.last")}</th>
          <th scope="col">{t("table.from")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ state, plans }) =>
          plans.length === 0 ? (
            <tr key={state.code} className="nothing">
              <th scope="row">
                {tick(state)} <a href={address(state.code)}>{state.name}</a>
              </th>
              <td colSpan={6} className="source">
                {nothing}
              </td>
            </tr>
          ) : (
            plans.map((known, place) => (
              <tr key={`${state.code}${known.plan.sequence}`} className={place > 0 ? "also" : undefined}>
                <th scope="row">
                  {place === 0 ? (
                    <>
                      {tick(state)} <a href={address(state.code)}>{state.name}</a>
                    </>
                  ) : (
                    state.name
                  )}
                </th>
                <PlanCells
                  words={words}
                  known={known}
                  address={address(state.code)}
                  on={on}
                  notConfirmed={notConfirmed}
                />
              </tr>
            ))
          ),
        )}
      </tbody>
    </table>
  );
}
