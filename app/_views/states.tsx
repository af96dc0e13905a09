import { getLocale, getTranslations } from "@/i18n/words";
import { Page } from "@/components/page";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { directory, type DirectoryRow } from "@/lib/states/directory";
import { directoryLines } from "@/lib/states/lines";
import type { DirectoryFilters, DirectoryQuery } from "@/lib/states/schema";
import { AskedWrong } from "./plans/choices";
import { Coverage } from "./states/coverage";
import { DirectoryFilter } from "./states/filter";
import { DirectoryTable } from "./states/table";

/** Whether a row passes every filter but the search, which hides rows instead. */
function passes(row: DirectoryRow, { region, post, freshness }: DirectoryFilters, inNetwork: boolean): boolean {
  if (region && row.subRegion !== region) return false;
  if (post && row.named !== (post === "named")) return false;
  // Visitors see no freshness, so theirs filters nothing.
  return !freshness || !inNetwork || row.band === freshness;
}

/** Opened by the network to find whom to write to in a State; by visitors to see which States have a Point of Contact. */
export async function StatesView({ actor, query }: { actor: Actor; query: DirectoryQuery }) {
  const [t, rows] = [await getTranslations("states"), await directory(actor, await getLocale())];
  const inNetwork = can(actor, "directory.read");
  const shown = rows.filter((row) => passes(row, query.filters, inNetwork));
  const errors = Object.entries(query.errors).map(([name, key]): [string, string] => [name, t(`filter.${key}`)]);
  const fresh = rows.filter(({ band }) => band === "fresh").length;
  const named = rows.filter((row) => row.named).length;
  const search = query.filters.q ?? "";
  return (
    <Page actor={actor} section="states" title={t("title")} lede={t(inNetwork ? "lede" : "ledeVisitor")}>
      <AskedWrong title={t("filter.problem")} errors={errors} />
      <Coverage named={named} total={rows.length} fresh={inNetwork ? fresh : null} />
      <DirectoryFilter query={query} errors={Object.fromEntries(errors)} inNetwork={inNetwork} />
      <DirectoryTable rows={shown} search={search} lines={inNetwork ? await directoryLines(actor) : null} />
    </Page>
  );
}
