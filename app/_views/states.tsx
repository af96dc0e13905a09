import { getLocale, getTranslations } from "@/i18n/words";
import { complaintsOf } from "@/components/ask/complaints";
import { AskedWrong } from "@/components/ask/wrong";
import { Page } from "@/components/page";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { directory, type DirectoryRow } from "@/lib/states/directory";
import { findRows } from "@/lib/find/rows";
import { directoryLines, type DirectoryLine } from "@/lib/states/lines";
import type { DirectoryFilters, DirectoryQuery } from "@/lib/states/schema";
import { Coverage } from "./states/coverage";
import { SearchResult } from "./states/found";
import { DirectoryFilter, directoryLabels } from "./states/filter";
import { DirectoryTable } from "./states/table";

/** Whether a row passes every filter but the search, which hides rows instead. */
function passes(row: DirectoryRow, { region, post, freshness }: DirectoryFilters): boolean {
  if (region && row.subRegion !== region) return false;
  if (post && row.named !== (post === "named")) return false;
  return !freshness || row.band === freshness;
}

/** What a State's row shows that can be searched for. */
function textsOf({ code, name }: DirectoryRow, lines: Map<string, DirectoryLine> | null): string[] {
  const line = lines?.get(code);
  return [name, line?.person, line?.organisation, line?.also, line?.email].filter((text) => text !== undefined);
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
  const lines = inNetwork ? await directoryLines(actor) : null;
  const asked = query.filters.q ?? "";
  const found =
    asked === "" ? null : await findRows(actor, asked, new Map(shown.map((row) => [row.code, textsOf(row, lines)])));
  const count = shown.filter(({ code }) => found?.rows.has(code)).length;
  return (
    <Page actor={actor} section="states" title={t("title")} lede={t(inNetwork ? "lede" : "ledeVisitor")}>
      <AskedWrong complaints={complaints} labels={labels} unknown={query.unknown} />
      {!inNetwork && query.typed.freshness && <p className="notice">{t("filter.notForVisitors")}</p>}
      <Coverage named={named} total={rows.length} fresh={inNetwork ? fresh : null} />
      <DirectoryFilter query={query} labels={labels} complaints={complaints} inNetwork={inNetwork} />
      {found && <SearchResult typed={asked} found={found} count={count} />}
      <DirectoryTable rows={shown} found={found} lines={lines} />
    </Page>
  );
}
