import { getTranslations } from "@/i18n/words";
import { FindStates } from "@/components/states/find-states";
import { freshnessBands } from "@/lib/contacts/rules";
import { posts, subRegions, type DirectoryQuery } from "@/lib/states/schema";
import { AskChoice } from "@/app/_views/plans/choices";

interface DirectoryFilterProps {
  query: DirectoryQuery;
  errors: Record<string, string>;
  inNetwork: boolean;
}

/** Narrows the directory: while one types where there is a script, and as a GET form everywhere. */
export async function DirectoryFilter({ query: { typed }, errors, inNetwork }: DirectoryFilterProps) {
  const [t, regions] = [await getTranslations("states"), await getTranslations("plans.regions")];
  const all: [string, string] = ["", t("filter.all")];
  const isBare = Object.keys(typed).length === 0;
  return (
    <form className="ask" method="get" action="/states" role="search" aria-label={t("filter.label")} noValidate>
      <FindStates
        label={t(inNetwork ? "filter.search" : "filter.searchVisitor")}
        hint={t("filter.hint")}
        value={typed.q ?? ""}
        wrong={errors.q}
        counted={t("table.of", { shown: "{shown}", total: "{total}" })}
        rows="directory"
        none="directory-none"
      />
      <AskChoice
        name="region"
        label={t("filter.region")}
        value={typed.region ?? ""}
        wrong={errors.region}
        choices={[all, ...subRegions.map((region): [string, string] => [region, regions(region)])]}
      />
      <AskChoice
        name="post"
        label={t("filter.post")}
        value={typed.post ?? ""}
        wrong={errors.post}
        choices={[all, ...posts.map((post): [string, string] => [post, t(`posts.${post}`)])]}
      />
      {inNetwork && (
        <AskChoice
          name="freshness"
          label={t("filter.freshness")}
          value={typed.freshness ?? ""}
          wrong={errors.freshness}
          choices={[all, ...freshnessBands.map((band): [string, string] => [band, t(`bands.${band}`)])]}
        />
      )}
      <div className="actions">
        <button className="button">{t("filter.show")}</button>
        {!isBare && <a href="/states">{t("filter.clear")}</a>}
      </div>
    </form>
  );
}
