import { getLocale, getTranslations } from "@/i18n/words";
import { complaintsOf } from "@/components/ask/complaints";
import { AskedWrong } from "@/components/ask/wrong";
import { Page } from "@/components/page";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { findThen } from "@/lib/find/find-then";
import { formatDate } from "@/lib/dates";
import { reportedCoverage } from "@/lib/meetings/reported";
import { pastDirectory, type PastRow } from "@/lib/states/past-directory";
import { recordsReach } from "@/lib/states/records";
import type { DirectoryFilters, DirectoryQuery } from "@/lib/states/schema";
import { DirectoryFilter, directoryLabels } from "@/app/_views/states/filter";
import { PastBanner } from "./banner";
import { PastCoverage } from "./coverage";
import { PastTable } from "./table";

const passes = (row: PastRow, { region, post }: DirectoryFilters) =>
  (!region || row.subRegion === region) && (!post || row.post === post);

/** The directory as it stood on a past day, as far as the portal has a record of it. */
export async function PastStatesView({ actor, query, on }: { actor: Actor; query: DirectoryQuery; on: string }) {
  const [t, states, locale] = [await getTranslations("past"), await getTranslations("states"), await getLocale()];
  const [rows, reported, reach] = await Promise.all([
    pastDirectory(actor, locale, on),
    reportedCoverage(on),
    recordsReach(),
  ]);
  const found = await findThen(actor, locale, rows, query.filters.q ?? "");
  const inNetwork = can(actor, "directory.read");
  const labels = await directoryLabels(inNetwork);
  const complaints = await complaintsOf(query);
  const recorded = rows.flatMap(({ entries }) => entries.map(({ recordedOn }) => recordedOn));
  const firstRecorded = recorded.includes(null) ? null : (recorded.toSorted()[0] ?? null);
  const [earliest] = [...reach.values()].flatMap((posts) => [...posts.values()]).toSorted();
  const date = (day: string) => formatDate(day, "day", locale);
  return (
    <Page actor={actor} section="states" title={states("title")} lede={t(inNetwork ? "lede" : "ledeVisitor")}>
      <AskedWrong complaints={complaints} unknown={query.unknown} />
      <PastBanner on={on} back="/states" />
      {(earliest === undefined || earliest > on) && (
        <p className="notice">
          {earliest === undefined ? t("noRecords") : t("beforeRecords", { date: date(earliest) })}
        </p>
      )}
      {firstRecorded && <p className="source">{t("firstRecorded", { date: date(firstRecorded) })}</p>}
      {query.typed.freshness && <p className="notice">{t("noFreshness")}</p>}
      <PastCoverage rows={rows} reported={reported} />
      <DirectoryFilter query={query} labels={labels} complaints={complaints} inNetwork={inNetwork} />
      <PastTable rows={found.filter((row) => passes(row, query.filters))} on={on} inNetwork={inNetwork} />
    </Page>
  );
}
