import { activitiesAddress, typedFilters, type ActivityQuery } from "@/lib/activities/filters";
import type { OrganiserTally } from "@/lib/activities/tallies";
import { TallyTable } from "./tally-table";
import type { SeenWords } from "./words";

interface Props {
  words: SeenWords;
  query: ActivityQuery;
  organisers: OrganiserTally[];
}

/** Who organises or funds how much, each leading to what it is. */
export function ByOrganiser({ words, query, organisers }: Props) {
  const { seen, stateName } = words;
  const typed = typedFilters(query.typed);
  if (organisers.length === 0) return <p className="notice">{seen("byOrganiser.none")}</p>;
  const nameOf = ({ stateCode, name, acronym }: OrganiserTally) =>
    stateCode ? stateName(stateCode) : acronym ? `${name} (${acronym})` : name;
  return (
    <section aria-label={seen("tabs.organisers")}>
      <TallyTable
        words={words}
        caption={`${seen("byOrganiser.caption", { count: organisers.length })} ${seen("byOrganiser.without")}`}
        head={seen("byOrganiser.who")}
        rows={organisers.map((one) => ({
          key: `${one.organiser} ${one.name}`,
          tally: one,
          name: one.organiser ? (
            <a href={activitiesAddress({ ...typed, organiser: one.organiser })}>{nameOf(one)}</a>
          ) : (
            <>
              {one.name} <span className="source">({seen("byOrganiser.nobody")})</span>
            </>
          ),
        }))}
      />
    </section>
  );
}
