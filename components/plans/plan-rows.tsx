"use client";

import { StageMark } from "@/components/stage";
import type { Stage } from "@/lib/plans/rules";

/** What the table says of a State's plan, in words; where a fact was not found, `period` or `adopted` says so. */
export interface PlanLine {
  stage: Stage;
  /** What the stage does not say by itself: for how long, that nothing followed. */
  stageNote?: string | undefined;
  plan: string;
  /** Its place in sequence. */
  sequence: number;
  /** "2 other plans" of the same State. */
  others?: string | undefined;
  adopted: string;
  noAdoption?: true | undefined;
  period: string;
  noPeriod?: true | undefined;
  periodNote?: string | undefined;
  last: string;
  from: string;
  doubts?: string | undefined;
}

/** A State; without `line` nothing is known of its plans. */
export interface PlanRow {
  code: string;
  name: string;
  line?: PlanLine;
}

/** What the columns are called, the State's first. */
export type Heads = Record<"stage" | "plan" | "adopted" | "period" | "last" | "from", string>;

interface CellsProps {
  line: PlanLine;
  heads: Heads;
  stages: Record<Stage, string>;
  address: string;
}

function Cells({ line, heads, stages, address }: CellsProps) {
  return (
    <>
      <td data-label={heads.stage}>
        <StageMark stage={line.stage} label={stages[line.stage]} />
        {line.stageNote && <span className="source block">{line.stageNote}</span>}
      </td>
      <td data-label={heads.plan}>
        <a href={`${address}#plan-${line.sequence}`}>{line.plan}</a>
        {line.others && (
          <a className="others" href={address}>
            {line.others}
          </a>
        )}
      </td>
      <td data-label={heads.adopted} className={line.noAdoption && "source"}>
        {line.adopted}
      </td>
      <td data-label={heads.period} className={line.noPeriod && "source"}>
        {line.period}
        {line.periodNote && <span className="source"> ({line.periodNote})</span>}
      </td>
      <td data-label={heads.last}>{line.last}</td>
      <td data-label={heads.from} className="source">
        {line.from}
        {line.doubts && <span className="doubt"> {line.doubts}</span>}
      </td>
    </>
  );
}

interface PlanRowsProps {
  rows: PlanRow[];
  heads: Heads;
  /** What each stage is called. */
  stages: Record<Stage, string>;
  nothing: string;
  /** What a box that puts a State beside others is called, "{state}" in it. */
  tick: string;
  /** What every address of a State's plans ends with: "?on=2015-05-26". */
  query: string;
}

/** A row a State, made where each is sent once as words: a server component would send every element of them as well. */
export function PlanRows({ rows, heads, stages, nothing, tick, query }: PlanRowsProps) {
  return (
    <tbody>
      {rows.map(({ code, name, line }) => (
        <tr key={code} className={line ? undefined : "nothing"}>
          <th scope="row">
            <input
              type="checkbox"
              name="state"
              value={code}
              form="compare"
              autoComplete="off"
              aria-label={tick.replace("{state}", name)}
            />{" "}
            <a href={`/plans/${code}${query}`}>{name}</a>
          </th>
          {line ? (
            <Cells line={line} heads={heads} stages={stages} address={`/plans/${code}${query}`} />
          ) : (
            <td colSpan={6} className="source">
              {nothing}
            </td>
          )}
        </tr>
      ))}
    </tbody>
  );
}
