import { getLocale, getTranslations } from "@/i18n/words";
import { complaintsOf } from "@/components/ask/complaints";
import { AskedWrong } from "@/components/ask/wrong";
import { Page } from "@/components/page";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { directory, type DirectoryRow } from "@/lib/states/directory";
import { directoryLines } from "@/lib/states/lines";
import type { DirectoryFilters, DirectoryQuery } from "@/lib/states/schema";
import { Coverage } from "./states/coverage";
import { DirectoryFilter, directoryLabels } from "./states/filter";
import { DirectoryTable } from "./states/table";

/** Whether a row passes every filter but the search, which hides rows instead. */
function passes(row: DirectoryRow, { region, post, freshness }: DirectoryFilters): boolean {
  if (region && row.subRegion !== region) return false;
  if (post && row.named !== (post === "named")) return false;
  return !freshness || row.band === freshness;
}

/** Opened by the network to find whom to write to in a State; by visitors to see which States have a Point of Contact. */
export async function StatesView({ actor, query }: { actor: Actor; query: DirectoryQuery }) {
  const [t, rows] = [await getTranslations("states"), await directory(actor, await getLocale())];
  const inNetwork = can(actor, "directory.read");
  const shown = rows.filter((row) => passes(row, query.filters));
  const labels = await directoryLabels(inNetwork);
  const complaints = await complaintsOf(query);
  const fresh = rows.filter(({ band }) => band === "fresh").length;
  const named = rows.filter((row) => row.named).length;
  const search = query.filters.q ?? "";
  return (
    <Page actor={actor} section="states" title={t("title")} lede={t(inNetwork ? "lede" : "ledeVisitor")}>
      <AskedWrong complaints={complaints} labels={labels} unknown={query.unknown} />
      {!inNetwork && query.typed.freshness && <p className="notice">{t("filter.notForVisitors")}</p>}
      <Coverage named={named} total={rows.length} fresh={inNetwork ? fresh : null} />
      <DirectoryFilter query={query} labels={labels} complaints={complaints} inNetwork={inNetwork} />
      <DirectoryTable rows={shown} search={search} lines={inNetwork ? await directoryLines(actor) : null} />
    </Page>
  );
}
