import { TileMap } from "@/components/tile-map";
import type { Actor } from "@/lib/access/actor";
import { activitiesAddress, filtersOf, typedFilters, type ActivityQuery } from "@/lib/activities/filters";
import { noTally, talliesByState, type Tally } from "@/lib/activities/tallies";
import type { ListedState } from "@/lib/states/list";
import type { SeenWords } from "./words";

interface Props {
  actor: Actor;
  words: SeenWords;
  query: ActivityQuery;
  states: ListedState[];
}

const loads = ["load0", "load1", "load2", "load3"] as const;

/** How dark a tile is: nothing, something held, one planned, more. */
const loadOf = ({ coming, past, ideas }: Tally): (typeof loads)[number] => {
  if (coming > 1) return "load3";
  if (coming === 1) return "load2";
  return past + ideas > 0 ? "load1" : "load0";
};

/** How much is planned for each State, and was: the map, and the table with the same figures. */
export async function ByState({ actor, words, query, states }: Props) {
  const { seen, day } = words;
  const filters = filtersOf(query.filters);
  const typed = typedFilters(query.typed);
  const found = await talliesByState(actor, filters);
  const address = (code: string) => activitiesAddress({ ...typed, state: code });
  const rows = states.map((state) => ({ ...state, tally: found.states.get(state.code) ?? noTally }));
  const shown = filters.region ? rows.filter(({ subRegion }) => subRegion === filters.region) : rows;
  const { regionWide: wide } = found;
  const unknown = found.unknown.coming + found.unknown.past + found.unknown.ideas;
  const label = (name: string, { coming, past }: Tally) => seen("byState.tile", { state: name, coming, past });
  return (
    <section aria-label={seen("tabs.states")}>
      <p className="mb-3">
        {seen("byState.wide", { coming: wide.coming, past: wide.past, ideas: wide.ideas })}{" "}
        {unknown > 0 && seen("byState.unknown", { count: unknown })}
      </p>
      <TileMap
        label={seen("byState.map")}
        tiles={rows.map(({ code, name, column, row, tally }) => ({
          code,
          column,
          row,
          stage: loadOf(tally),
          letter: tally.coming + tally.past > 0 ? `${tally.coming} / ${tally.past}` : "",
          href: address(code),
          label: label(name, tally),
          dimmed: !shown.some((one) => one.code === code),
        }))}
      />
      <ul className="legend" aria-label={seen("byState.legend")}>
        {loads.map((load) => (
          <li key={load} className={`stage ${load}`}>
            <i />
            <span>{seen(`byState.loads.${load}`)}</span>
          </li>
        ))}
        <li className="source">{seen("byState.letters")}</li>
      </ul>
      <table className="listed tally-table">
        <caption>{seen("byState.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{seen("byState.state")}</th>
            {(["coming", "ideas", "past", "cancelled"] as const).map((column) => (
              <th key={column} scope="col" className="number">
                {seen(`byState.${column}`)}
              </th>
            ))}
            <th scope="col">{seen("byState.next")}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ code, name, tally }) => (
            <tr key={code} className={loadOf(tally) === "load0" ? "nothing" : undefined}>
              <th scope="row">
                <a href={address(code)}>{name}</a>
              </th>
              {(["coming", "ideas", "past", "cancelled"] as const).map((column) => (
                <td key={column} className="number" data-label={seen(`byState.${column}`)}>
                  {tally[column] || <span className="source">0</span>}
                </td>
              ))}
              <td data-label={seen("byState.next")}>
                {tally.next ? day(tally.next) : <span className="source">–</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
