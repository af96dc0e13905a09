import { TileMap } from "@/components/tile-map";
import type { Actor } from "@/lib/access/actor";
import { activitiesAddress, filtersOf, typedFilters, type ActivityQuery } from "@/lib/activities/filters";
import { noTally, talliesByState, type Tally } from "@/lib/activities/tallies";
import type { ListedState } from "@/lib/states/list";
import { TallyTable } from "./tally-table";
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
  const { seen } = words;
  const filters = filtersOf(query.filters);
  const typed = typedFilters(query.typed);
  const found = await talliesByState(actor, filters);
  const address = (code: string) => activitiesAddress({ ...typed, state: code });
  const rows = states.map((state) => ({ ...state, tally: found.states.get(state.code) ?? noTally }));
  const shown = filters.region ? rows.filter(({ subRegion }) => subRegion === filters.region) : rows;
  const { regionWide: wide } = found;
  const unknown = found.unknown.coming + found.unknown.past + found.unknown.ideas;
  const hasAny = ({ tally }: (typeof rows)[number]) => loadOf(tally) !== "load0" || tally.cancelled > 0;
  const [some, none] = [shown.filter(hasAny), shown.filter((row) => !hasAny(row))];
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
      {some.length > 0 && (
        <TallyTable
          words={words}
          caption={seen("byState.caption")}
          head={seen("byState.state")}
          rows={some.map(({ code, name, tally }) => ({
            key: code,
            tally,
            name: <a href={address(code)}>{name}</a>,
          }))}
        />
      )}
      {none.length > 0 && (
        <>
          <p className="mt-6">{seen("byState.none", { count: none.length })}</p>
          <ul className="run">
            {none.map(({ code, name }) => (
              <li key={code}>
                <a href={address(code)}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
