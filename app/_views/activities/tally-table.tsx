import type { ReactNode } from "react";
import type { Tally } from "@/lib/activities/tallies";
import type { SeenWords } from "./words";

interface Props {
  words: SeenWords;
  caption: ReactNode;
  /** What the first column names. */
  head: string;
  rows: { key: string; name: ReactNode; tally: Tally }[];
}

const columns = ["coming", "ideas", "past", "cancelled"] as const;

/** Activities counted, a row a State or an organiser. */
export function TallyTable({ words: { seen, next }, caption, head, rows }: Props) {
  return (
    <table className="listed tally-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {columns.map((column) => (
            <th key={column} scope="col" className="number">
              {seen(`byState.${column}`)}
            </th>
          ))}
          <th scope="col">{seen("byState.next")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, tally }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {columns.map((column) => (
              <td key={column} className="number" data-label={seen(`byState.${column}`)}>
                {tally[column] || <span className="source">0</span>}
              </td>
            ))}
            <td data-label={tally.next ? seen("byState.next") : undefined}>{next(tally.next)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
