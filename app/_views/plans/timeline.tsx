import type { StateOnDay } from "@/lib/plans/overview";
import { PlanBar, Years } from "./timeline-row";
import type { PlanWords } from "./words";

interface TimelineProps {
  words: PlanWords;
  /** Those in view, in their order. */
  rows: StateOnDay[];
  on: string;
  /** What every address of a State's plans ends with. */
  query: string;
}

/** The same States in the same order as the table, each with its plans on a line over the years. */
export function Timeline({ words, rows, on, query }: TimelineProps) {
  const { seen, day } = words;
  const half = Math.ceil(rows.length / 2);
  const columns = rows.length > 8 ? [rows.slice(0, half), rows.slice(half)] : [rows];
  return (
    <details className="timelines" open>
      <summary>{seen("timeline.title")}</summary>
      <p className="source">{seen("timeline.key", { date: day(on) })}</p>
      <div className={columns.length > 1 ? "halves" : undefined}>
        {columns.map((column) => (
          <div className="lanes" key={column[0]?.state.code}>
            <Years />
            <ul>
              {column.map(({ state, plans }) => (
                <li key={state.code}>
                  <a href={`/plans/${state.code}${query}`}>{state.name}</a>
                  {plans.length > 0 ? (
                    <PlanBar words={words} plans={plans.toReversed()} on={on} label={state.name} />
                  ) : (
                    <span className="source">{seen("timeline.nothing")}</span>
                  )}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </details>
  );
}
