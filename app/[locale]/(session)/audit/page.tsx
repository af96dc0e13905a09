import { complaintsOf } from "@/components/ask/complaints";
import { AskedWrong } from "@/components/ask/wrong";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { getLocale, getTranslations } from "@/i18n/words";
import { requireActor } from "@/lib/access/current";
import { readTrailQuery, trailAddress } from "@/lib/audit/schema";
import { trail } from "@/lib/audit/trail";
import { heeded, isWrong, type Search } from "@/lib/request/query";
import { stateNames } from "@/lib/states/names";
import { TrailFilter } from "./filter";
import { TrailTable } from "./table";
import { trailWords } from "./words";

interface Props {
  searchParams: Promise<Search>;
}

async function asked({ searchParams }: Props) {
  const actor = await requireActor("audit.read", "/audit");
  const states = await stateNames(await getLocale());
  return { actor, states, query: heeded(readTrailQuery(await searchParams, new Set(states.keys()))) };
}

export async function generateMetadata(props: Props) {
  await asked(props);
  return titled((await getTranslations("audit"))("title"));
}

/** Opened by the coordinator to answer: who changed this, when, from what to what. */
export default async function Audit(props: Props) {
  const { actor, states, query } = await asked(props);
  const { filters } = query;
  const [words, { actions, older }] = await Promise.all([
    trailWords(),
    // Of what could not be understood, nothing is shown for an answer.
    isWrong(query) ? { actions: [], older: null } : trail(actor, filters),
  ]);
  const { t } = words;
  const labels = {
    state: t("filter.state"),
    person: t("filter.person"),
    from: t("filter.from"),
    to: t("filter.to"),
  };
  const complaints = await complaintsOf(query);
  return (
    <Page actor={actor} section="audit" title={t("title")} lede={t("lede")}>
      <AskedWrong complaints={complaints} labels={labels} unknown={query.unknown} />
      <TrailFilter query={query} labels={labels} complaints={complaints} states={states} />
      {filters.meeting && (
        <p className="notice">
          {t("ofMeeting")} <a href={`/meetings/${filters.meeting}`}>{filters.meeting}</a>.{" "}
          <a href={trailAddress({ ...filters, meeting: undefined, before: undefined })}>{t("allActions")}</a>
        </p>
      )}
      {filters.write && (
        <p className="notice">
          {t("ofOne")} <a href={trailAddress({ ...filters, write: undefined, before: undefined })}>{t("allActions")}</a>
        </p>
      )}
      {actions.length > 0 && <TrailTable words={words} actions={actions} filters={filters} />}
      {actions.length === 0 && !isWrong(query) && <p>{t("empty")}</p>}
      {older !== null && (
        <p className="mt-4">
          <a href={trailAddress({ ...filters, before: older })}>{t("older")}</a>
        </p>
      )}
    </Page>
  );
}
