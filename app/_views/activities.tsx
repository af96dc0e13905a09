import { getLocale } from "@/i18n/words";
import { complaintsOf } from "@/components/ask/complaints";
import { AskedWrong } from "@/components/ask/wrong";
import { Page } from "@/components/page";
import { resolutionWords } from "@/components/resolution/words";
import type { Actor } from "@/lib/access/actor";
import { mayAtAll } from "@/lib/access/door";
import { filtersOf, type ActivityQuery } from "@/lib/activities/filters";
import { talliesByOrganiser } from "@/lib/activities/tallies";
import { today } from "@/lib/dates";
import { listStates } from "@/lib/states/list";
import { ByOrganiser } from "./activities/by-organiser";
import { ByState } from "./activities/by-state";
import { Calendar } from "./activities/calendar";
import { Filters } from "./activities/filters";
import { List } from "./activities/list";
import { ActivityTabs } from "./activities/tabs";
import { Timeline } from "./activities/timeline";
import { Ways } from "./activities/ways";
import { fieldLabels, seenWords } from "./activities/words";

/**
 * What is planned on the resolution, for whom, when and by whom. Opened by a 1540 expert or a Point of Contact before planning
 * anything, who leaves knowing whether somebody else is about to do the same.
 */
export async function ActivitiesView({ actor, query }: { actor: Actor; query: ActivityQuery }) {
  const [words, resolution, states, organisers, complaints] = await Promise.all([
    seenWords(),
    resolutionWords(),
    listStates(await getLocale(), today()),
    talliesByOrganiser(actor, {}),
    complaintsOf(query),
  ]);
  const { seen } = words;
  const { view = "list" } = query.filters;
  const given = { actor, words, query };
  return (
    <Page actor={actor} section="activities" title={seen("title")} lede={seen("lede")}>
      <AskedWrong complaints={complaints} labels={fieldLabels(words)} unknown={query.unknown} />
      {mayAtAll(actor, "activity.add") && (
        <p className="actions mb-6">
          <a className="button" href="/activities/new">
            {seen("add")}
          </a>
        </p>
      )}
      <ActivityTabs words={words} query={query} view={view} />
      <Filters {...{ words, resolution, query, view, complaints, states, organisers }} />
      {view === "list" && <List {...given} />}
      {(view === "month" || view === "quarter" || view === "year") && <Calendar {...given} scale={view} />}
      {view === "states" && <ByState {...given} states={states} />}
      {view === "organisers" && (
        <ByOrganiser
          words={words}
          query={query}
          organisers={await talliesByOrganiser(actor, filtersOf(query.filters))}
        />
      )}
      {view === "timeline" && <Timeline {...given} states={states} />}
      <Ways words={words} query={query} />
    </Page>
  );
}
