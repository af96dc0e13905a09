import type { Actor } from "@/lib/access/actor";
import { activitiesAddress, filtersOf, typedFilters, type ActivityQuery } from "@/lib/activities/filters";
import { listActivities, type ActivityPage } from "@/lib/activities/queries";
import { Pages } from "./pages";
import { ActivityTable } from "./table";
import type { SeenWords } from "./words";

interface Props {
  actor: Actor;
  words: SeenWords;
  query: ActivityQuery;
}

/** So many of what is over stand under what comes. */
const latest = 10;

interface PartProps {
  words: SeenWords;
  part: "coming" | "past";
  found: ActivityPage;
  isFiltered: boolean;
  children?: React.ReactNode;
}

function Part({ words, part, found, isFiltered, children }: PartProps) {
  const { seen } = words;
  const nothing = found.all === 0 && isFiltered;
  const none = part === "coming" ? "list.noneFiltered" : "list.pastFiltered";
  return (
    <section className="activity-part" aria-labelledby={part}>
      <h2 id={part}>{seen(`list.${part}`)}</h2>
      <p className="source">{nothing ? seen(none) : seen(`list.${part}Count`, { count: found.all })}</p>
      {found.activities.length > 0 && <ActivityTable words={words} activities={found.activities} labelledBy={part} />}
      {children}
    </section>
  );
}

/** What comes, the nearest first, and the last of what is over; or, page by page, all that is over. */
export async function List({ actor, words, query }: Props) {
  const { seen } = words;
  const filters = filtersOf(query.filters);
  const { when, page = 1 } = query.filters;
  const typed = typedFilters(query.typed);
  const isFiltered = Object.keys(typed).length > 0;
  const address = (to: number) => activitiesAddress({ ...typed, when: when ?? "", page: to === 1 ? "" : String(to) });
  const shown = await listActivities(actor, filters, { when: when ?? "coming", page });
  if (when === "past")
    return (
      <Part words={words} part="past" found={shown} isFiltered={isFiltered}>
        <Pages words={words} page={shown.page} pages={shown.pages} address={address} />
        <p className="mt-4">
          <a href={activitiesAddress(typed)}>{seen("list.toComing")}</a>
        </p>
      </Part>
    );
  const past = await listActivities(actor, filters, { when: "past", most: latest });
  return (
    <>
      <Part words={words} part="coming" found={shown} isFiltered={isFiltered}>
        <Pages words={words} page={shown.page} pages={shown.pages} address={address} />
      </Part>
      {page === 1 && (
        <Part words={words} part="past" found={past} isFiltered={isFiltered}>
          {past.all > latest && (
            <p className="mt-3">
              <a href={activitiesAddress({ ...typed, when: "past" })}>{seen("list.allPast", { count: past.all })}</a>
            </p>
          )}
        </Part>
      )}
    </>
  );
}
