import type { TrailAction } from "@/lib/audit/trail";
import { trailAddress, type TrailFilters } from "@/lib/audit/schema";
import { Changes } from "./changes";
import type { TrailWords } from "./words";

/** More than so many are counted, not named. */
const few = 2;

interface TableProps {
  words: TrailWords;
  actions: TrailAction[];
  filters: TrailFilters;
}

/** Who did what, when, from what to what: a row an action. */
export function TrailTable({ words, actions, filters }: TableProps) {
  const { t } = words;
  const { state, person, write } = filters;
  const columns = ["at", "who", "what", "state", "changes"] as const;
  const labels = Object.fromEntries(columns.map((column) => [column, t(`columns.${column}`)]));
  return (
    <table className="listed trail-table">
      <caption>{t(write ? "captionOfOne" : "caption", { count: actions.length })}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {labels[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {actions.map((done) => {
          const { last, at, actorName, states, people, count, entries } = done;
          const others = people.filter((name) => name !== actorName);
          const whom = people.length > few ? t("people", { count: people.length }) : others.join(", ");
          return (
            <tr key={String(last)}>
              <td>
                <time dateTime={at.toISOString()}>{words.moment(at)}</time>
              </td>
              <td data-label={labels.who}>{actorName === "system" ? t("system") : actorName}</td>
              <td data-label={labels.what}>
                {words.action(done)}
                <span className="source block">
                  {[count === 1 && words.entries(entries), whom].filter(Boolean).join(", ")}
                </span>
              </td>
              <td data-label={labels.state}>
                {states.length > few ? t("states", { count: states.length }) : states.map(words.state).join(", ")}
              </td>
              <td>
                <Changes
                  words={words}
                  done={done}
                  address={trailAddress({ state, person, write: done.write, before: last + 1n })}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
