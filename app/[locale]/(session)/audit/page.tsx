import { getLocale, getTranslations } from "@/i18n/words";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { requireActor } from "@/lib/access/current";
import { trailQuery, wrongDays, type TrailQuery } from "@/lib/audit/schema";
import { trail, type TrailEntry } from "@/lib/audit/trail";
import { formatMoment } from "@/lib/dates";
import { answerWith } from "@/lib/request/context";
import { stateNames } from "@/lib/states/names";
import { Changes } from "./changes";
import { TrailFilter } from "./filter";

interface Query {
  searchParams: Promise<Record<string, string | string[]>>;
}

export const generateMetadata = async () => titled((await getTranslations("audit"))("title"));

const older = (query: TrailQuery, before: bigint) => {
  const { state, person, from, to } = query;
  const asked = Object.entries({ state, person, from, to }).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return `/audit?${new URLSearchParams([...asked, ["before", String(before)]] as [string, string][]).toString()}`;
};

/** Opened by the coordinator to answer: who changed this, when, from what to what. */
export default async function Audit({ searchParams }: Query) {
  const actor = await requireActor("audit.read", "/audit");
  const query = trailQuery.parse(await searchParams);
  const wrong = wrongDays(query);
  if (wrong.from ?? wrong.to) answerWith(400);
  const [t, locale, names] = [await getTranslations("audit"), await getLocale(), await stateNames("en")];
  const said = ({ operation, subject }: TrailEntry) =>
    t(`operations.${operation}` as "operations.update", { subject: t(`subjects.${subject}` as "subjects.Person") });
  const { entries, more } = (wrong.from ?? wrong.to) ? { entries: [], more: null } : await trail(actor, query);
  return (
    <Page actor={actor} section="audit" title={t("title")} lede={t("lede")}>
      <TrailFilter query={query} wrong={wrong} states={names} />
      {entries.length === 0 ? (
        <p>{t("empty")}</p>
      ) : (
        <table className="listed">
          <caption>{t("caption", { count: entries.length })}</caption>
          <thead>
            <tr>
              {(["at", "who", "what", "state", "changes"] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={String(entry.id)}>
                <td>{formatMoment(entry.at, locale)}</td>
                <td data-label={t("columns.who")}>{entry.actorName === "system" ? t("system") : entry.actorName}</td>
                <td data-label={t("columns.what")}>
                  {t.has(`actions.${entry.action}` as never) ? t(`actions.${entry.action}` as never) : entry.action}
                  <br />
                  <span className="source">
                    {said(entry)}
                    {entry.person && `, ${entry.person}`}
                  </span>
                </td>
                <td data-label={t("columns.state")}>
                  {entry.stateCode && (names.get(entry.stateCode) ?? entry.stateCode)}
                </td>
                <td>
                  <Changes changes={entry.changes} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more !== null && (
        <p className="mt-4">
          <a href={older(query, more)}>{t("older")}</a>
        </p>
      )}
    </Page>
  );
}
