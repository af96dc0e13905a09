import { activitiesAddress, typedFilters, type ActivityQuery } from "@/lib/activities/filters";
import type { OrganiserTally } from "@/lib/activities/tallies";
import type { SeenWords } from "./words";

interface Props {
  words: SeenWords;
  query: ActivityQuery;
  organisers: OrganiserTally[];
}

/** Who organises or funds how much, each leading to what it is. */
export function ByOrganiser({ words, query, organisers }: Props) {
  const { seen, day, stateName } = words;
  const typed = typedFilters(query.typed);
  if (organisers.length === 0) return <p className="notice">{seen("byOrganiser.none")}</p>;
  const nameOf = ({ stateCode, name, acronym }: OrganiserTally) =>
    stateCode ? stateName(stateCode) : acronym ? `${name} (${acronym})` : name;
  return (
    <section aria-label={seen("tabs.organisers")}>
      <table className="listed tally-table">
        <caption>
          {seen("byOrganiser.caption", { count: organisers.length })} {seen("byOrganiser.without")}
        </caption>
        <thead>
          <tr>
            <th scope="col">{seen("byOrganiser.who")}</th>
            {(["coming", "ideas", "past", "cancelled"] as const).map((column) => (
              <th key={column} scope="col" className="number">
                {seen(`byState.${column}`)}
              </th>
            ))}
            <th scope="col">{seen("byState.next")}</th>
          </tr>
        </thead>
        <tbody>
          {organisers.map((one) => (
            <tr key={`${one.organiser} ${one.name}`}>
              <th scope="row">
                {one.organiser ? (
                  <a href={activitiesAddress({ ...typed, organiser: one.organiser })}>{nameOf(one)}</a>
                ) : (
                  <>
                    {one.name} <span className="source">({seen("byOrganiser.nobody")})</span>
                  </>
                )}
              </th>
              {(["coming", "ideas", "past", "cancelled"] as const).map((column) => (
                <td key={column} className="number" data-label={seen(`byState.${column}`)}>
                  {one[column] || <span className="source">0</span>}
                </td>
              ))}
              <td data-label={seen("byState.next")}>{one.next ? day(one.next) : <span className="source">–</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
