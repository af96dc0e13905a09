import type { KnownMeasure } from "@/lib/measures/read";
import type { MeasureWords } from "./words";

interface TableProps {
  words: MeasureWords;
  measures: KnownMeasure[];
  caption: string;
  /** A heading above says the same already. */
  isHeaded?: boolean;
  /** What States are called, by their codes: where the table is of several. */
  states?: Map<string, string>;
}

function Row({ words, one, states }: { words: MeasureWords; one: KnownMeasure; states: TableProps["states"] }) {
  const { t, plans, paragraphsShort, weapons, rough, day } = words;
  const address = `/plans/${one.stateCode}/measures/${one.id}`;
  return (
    <tr>
      {states && (
        <td data-label={t("coverage.state")}>
          <a href={`/plans/${one.stateCode}/measures`}>{states.get(one.stateCode) ?? one.stateCode}</a>{" "}
          <span className="source">
            {t("coverage.planOf", { number: one.sequence })}, {plans(`kinds.${one.kind}`)}
          </span>
        </td>
      )}
      <td data-label={t("columns.number")}>{one.number}</td>
      <th scope="row">
        <a href={address}>{one.text}</a>
      </th>
      <td data-label={t("columns.paragraphs")}>{paragraphsShort(one.paragraphs)}</td>
      <td data-label={t("columns.weapons")}>{weapons(one.weapons)}</td>
      <td data-label={t("columns.bodies")}>{one.bodies.join("; ")}</td>
      <td data-label={t("columns.deadline")}>
        {one.deadline && rough(one.deadline)}
        {one.overdue && <b className="overdue"> {t("list.isOverdue")}</b>}
      </td>
      <td data-label={t("columns.status")}>
        <span className={`measure-standing ${one.standing}`}>{t(`statuses.${one.standing}`)}</span>
        {one.standsSince && <span className="source block">{day(one.standsSince)}</span>}
      </td>
    </tr>
  );
}

/** Measures, one a row, each leading to its own page. */
export function MeasureTable({ words, measures, caption, isHeaded = false, states }: TableProps) {
  const { t } = words;
  return (
    <table className="listed measure-table">
      <caption className={isHeaded ? "sr-only" : undefined}>{caption}</caption>
      <thead>
        <tr>
          {states && <th scope="col">{t("coverage.state")}</th>}
          {(["number", "text", "paragraphs", "weapons", "bodies", "deadline", "status"] as const).map((column) => (
            <th key={column} scope="col">
              {t(`columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {measures.map((one) => (
          <Row key={one.id} words={words} one={one} states={states} />
        ))}
      </tbody>
    </table>
  );
}
