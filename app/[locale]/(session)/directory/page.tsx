import { getLocale, getTranslations } from "@/i18n/words";
import { AskedWrong } from "@/components/ask/wrong";
import { RunningChecks } from "@/components/checks/running";
import { Notice } from "@/components/notice";
import { DirectoryTabs } from "@/components/directory-tabs";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { can } from "@/lib/access/can";
import { requireActor } from "@/lib/access/current";
import { choice } from "@/lib/access/fields";
import { appointmentsAhead, vacancies } from "@/lib/appointments/queries";
import { checksFor } from "@/lib/checks/queries";
import { openRequests } from "@/lib/persons/queries";
import { openProposals } from "@/lib/proposals/queries";
import { heeded, readQuery, withoutFields, type Search } from "@/lib/request/query";
import { stateNames } from "@/lib/states/names";
import { Ahead } from "./ahead";
import { Proposals } from "./proposals";
import { Vacancies } from "./vacancies";

interface Props {
  searchParams: Promise<Search>;
}

const fields = { done: choice(["declined", "accepted"]) };
const asked = async ({ searchParams }: Props) => withoutFields(readQuery(fields, await searchParams));

export async function generateMetadata(props: Props) {
  heeded(await asked(props));
  return titled((await getTranslations("directory"))("title"));
}

/** Where the coordinator's day begins: what waits to be decided, which functions nobody holds, what changes soon. */
export default async function Directory(props: Props) {
  const actor = await requireActor("upkeep.read", "/directory");
  const { filters, unknown } = await asked(props);
  const t = await getTranslations("directory");
  const [names, open, vacant, ahead, erasures] = await Promise.all([
    stateNames(await getLocale()),
    openProposals(actor),
    vacancies(actor),
    appointmentsAhead(actor),
    openRequests(actor),
  ]);
  const acts = can(actor, "appointment.make");
  return (
    <Page actor={actor} section="directory" title={t("title")} lede={t(acts ? "lede" : "ledeStaff")}>
      <DirectoryTabs actor={actor} current="waiting" />
      <AskedWrong unknown={unknown} />
      {filters.done && <Notice kind="good">{t(`done.${filters.done}`)}</Notice>}
      {erasures.length > 0 && (
        <Notice>
          {t("erasures", { count: erasures.length })} <a href="/directory/retention">{t("decide")}</a>
        </Notice>
      )}
      <Proposals names={names} proposals={open} />
      <RunningChecks checks={await checksFor(actor)} />
      <Vacancies names={names} vacancies={vacant} acts={acts} />
      <Ahead kind="starting" names={names} appointments={ahead.starting} acts={acts} />
      <Ahead kind="ending" names={names} appointments={ahead.ending} acts={acts} />
      <Ahead kind="ended" names={names} appointments={ahead.ended} acts={acts} />
    </Page>
  );
}
