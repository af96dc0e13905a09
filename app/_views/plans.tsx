import { getLocale } from "@/i18n/words";
import { complaintsOf } from "@/components/ask/complaints";
import { AskedWrong } from "@/components/ask/wrong";
import { Page } from "@/components/page";
import type { Actor } from "@/lib/access/actor";
import { today } from "@/lib/dates";
import { overview } from "@/lib/plans/overview";
import { knownPlans } from "@/lib/plans/queries";
import { organisationsOf, receivedBy, receivedSupport } from "@/lib/plans/received";
import { plansAddress, type PlanQuery } from "@/lib/plans/schema";
import { listStates } from "@/lib/states/list";
import { AsOf } from "./plans/as-of";
import { CompareBar } from "./plans/compare-bar";
import { Filters } from "./plans/filters";
import { PlanMap } from "./plans/map";
import { PlanTable } from "./plans/table";
import { Timeline } from "./plans/timeline";
import { Ways } from "./plans/ways";
import { fieldLabels, planWords } from "./plans/words";

/** Where every participating State stands with its plan on a day: the map, and the table with the same facts. */
export async function PlansView({ actor, query }: { actor: Actor; query: PlanQuery }) {
  const { filters, typed } = query;
  const on = filters.on ?? today();
  const [words, states, plans, received] = await Promise.all([
    planWords(),
    listStates(await getLocale(), on),
    knownPlans(actor),
    receivedSupport(actor),
  ]);
  const { t, day } = words;
  const rows = overview(states, plans, on, filters, receivedBy(received, on));
  const inView = rows.filter((row) => row.inView);
  const complaints = await complaintsOf(query);
  const caption = t("table.caption", {
    shown: inView.length,
    known: inView.filter((row) => row.stage !== "unknown").length,
    date: day(on),
  });
  return (
    <Page actor={actor} section="plans" title={t("title")} lede={t("lede")}>
      <AskedWrong complaints={complaints} labels={fieldLabels(words)} unknown={query.unknown} />
      <AsOf words={words} on={filters.on ?? null} address={(end) => plansAddress({ ...typed, on: end ?? "" })} />
      {on > today() && <p className="notice">{t("future")}</p>}
      <PlanMap rows={rows} on={filters.on} tabled />
      <Filters words={words} query={query} complaints={complaints} organisations={organisationsOf(received)} />
      {inView.length > 0 && (
        <Timeline words={words} rows={inView} on={on} query={filters.on ? `?on=${filters.on}` : ""} />
      )}
      <Ways actor={actor} typed={typed} />
      <PlanTable
        words={words}
        rows={inView}
        caption={caption}
        nothing={t(filters.kind ? "table.nothingOfKind" : "table.nothing")}
        query={filters.on ? `?on=${filters.on}` : ""}
        on={on}
      />
      {inView.length > 0 ? (
        <CompareBar words={words} on={filters.on} />
      ) : (
        <p className="notice">{t("table.noMatch")}</p>
      )}
    </Page>
  );
}
