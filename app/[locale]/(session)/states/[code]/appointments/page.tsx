import { getLocale, getTranslations } from "@/i18n/words";
import { notFound } from "next/navigation";
import { AskedWrong } from "@/components/ask/wrong";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { choice } from "@/lib/access/fields";
import { can } from "@/lib/access/can";
import { requireActor } from "@/lib/access/current";
import { appointmentsOf } from "@/lib/appointments/queries";
import { nominationsOf } from "@/lib/nominations/queries";
import { heeded, readQuery, withoutFields, type Search } from "@/lib/request/query";
import { stateFacts } from "@/lib/states/state";
import { Manage } from "@/app/_views/state/manage";
import { StateTabs } from "@/app/_views/state/tabs";
import { Nominations } from "./nominations";
import { OnRecordTable } from "./table";

interface Props {
  params: Promise<{ code: string }>;
  searchParams: Promise<Search>;
}

const fields = {
  done: choice(["ended", "reopened", "withdrawn", "restored", "nominationCorrected", "nominationWithdrawn"]),
};

async function asked({ params, searchParams }: Props) {
  const [{ code }, search] = await Promise.all([params, searchParams]);
  const actor = await requireActor("nomination.read", `/states/${code}/appointments`, { stateCode: code });
  const state = await stateFacts(code, await getLocale());
  if (!state) notFound();
  return { actor, state, query: withoutFields(readQuery(fields, search)) };
}

export async function generateMetadata(props: Props) {
  const { state } = await asked(props);
  return titled((await getTranslations("appointments"))("title", { state: state.name }));
}

/** Opened by the CPC or the State to see who held what on which grounds, and by the coordinator to mend it. */
export default async function Appointments(props: Props) {
  const [t, sections, { actor, state, query }] = [
    await getTranslations("appointments"),
    await getTranslations("page.nav"),
    await asked(props),
  ];
  const { unknown, filters } = heeded(query);
  const { code } = state;
  const [onRecord, nominations] = await Promise.all([appointmentsOf(actor, code), nominationsOf(actor, code)]);
  const mayAppoint = can(actor, "appointment.make");
  const trail = [
    { label: sections("states"), href: "/states" },
    { label: state.name, href: `/states/${code}` },
  ];
  return (
    <Page
      actor={actor}
      section={code === actor.stateCode ? "yourState" : "states"}
      trail={trail}
      title={t("title", { state: state.name })}
      lede={t("lede")}
    >
      <AskedWrong unknown={unknown} />
      <StateTabs actor={actor} code={code} current="appointments" />
      {filters.done && <Notice kind="good">{t(`done.${filters.done}`)}</Notice>}
      <Manage actor={actor} code={code} />
      <OnRecordTable code={code} onRecord={onRecord} mayChange={mayAppoint} />
      <Nominations code={code} nominations={nominations} mayAppoint={mayAppoint} />
    </Page>
  );
}
