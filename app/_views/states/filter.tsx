import { getTranslations } from "@/i18n/words";
import { AskChoice, AskDay, AskText } from "@/components/ask/fields";
import { FindStates } from "@/components/states/find-states";
import { freshnessBands } from "@/lib/contacts/rules";
import { posts, subRegions, type DirectoryFilters, type DirectoryQuery } from "@/lib/states/schema";
import { TakeAlong } from "./take-along";

interface DirectoryFilterProps {
  query: DirectoryQuery;
  labels: Record<keyof DirectoryFilters, string>;
  complaints: { [Name in keyof DirectoryFilters]?: string };
  inNetwork: boolean;
}

/** What the directory calls the fields it can be filtered by. */
export async function directoryLabels(inNetwork: boolean): Promise<Record<keyof DirectoryFilters, string>> {
  const t = await getTranslations("states.filter");
  return {
    q: t(inNetwork ? "search" : "searchVisitor"),
    region: t("region"),
    post: t("post"),
    freshness: t("freshness"),
    on: t("on"),
  };
}

/** Narrows the directory: while one types where there is a script, and as a GET form everywhere. */
export async function DirectoryFilter({ query, labels, complaints, inNetwork }: DirectoryFilterProps) {
  const { typed, filters } = query;
  const suggestions = (await getTranslations("find"))("suggestions");
  const [t, regions] = [await getTranslations("states"), await getTranslations("plans.regions")];
  const all: [string, string] = ["", t("filter.all")];
  const isBare = Object.keys(typed).length === 0;
  return (
    <form className="ask" method="get" action="/states" role="search" aria-label={t("filter.label")} noValidate>
      {filters.on ? (
        <AskText name="q" label={labels.q} value={typed.q ?? ""} wrong={complaints.q} />
      ) : (
        <FindStates
          label={labels.q}
          hint={t("filter.hint")}
          value={typed.q ?? ""}
          wrong={complaints.q}
          counted={t("table.of", { shown: "{shown}", total: "{total}" })}
          list={suggestions}
        />
      )}
      <AskChoice
        name="region"
        label={labels.region}
        value={typed.region ?? ""}
        wrong={complaints.region}
        choices={[all, ...subRegions.map((region): [string, string] => [region, regions(region)])]}
      />
      <AskChoice
        name="post"
        label={labels.post}
        value={typed.post ?? ""}
        wrong={complaints.post}
        choices={[all, ...posts.map((post): [string, string] => [post, t(`posts.${post}`)])]}
      />
      {inNetwork && !filters.on && (
        <AskChoice
          name="freshness"
          label={labels.freshness}
          value={typed.freshness ?? ""}
          wrong={complaints.freshness}
          choices={[all, ...freshnessBands.map((band): [string, string] => [band, t(`bands.${band}`)])]}
        />
      )}
      <AskDay name="on" label={labels.on} value={typed.on ?? ""} wrong={complaints.on} />
      <div className="actions">
        <button className="button">{t("filter.show")}</button>
        {inNetwork && <TakeAlong isToday={filters.on === undefined} />}
        {!isBare && <a href="/states">{t("filter.clear")}</a>}
      </div>
    </form>
  );
}
