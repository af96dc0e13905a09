import { getLocale, getTranslations } from "@/i18n/words";
import { notFound } from "next/navigation";
import { AskedWrong } from "@/components/ask/wrong";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { requireActor } from "@/lib/access/current";
import { readAppointQuery } from "@/lib/appointments/address";
import { addressWith } from "@/lib/request/address";
import { heeded, type Search } from "@/lib/request/query";
import { stateFacts } from "@/lib/states/state";
import { AppointForm } from "./form";
import { Who } from "./who";

interface Props {
  params: Promise<{ code: string }>;
  searchParams: Promise<Search>;
}

async function asked({ params, searchParams }: Props) {
  const [{ code }, search] = await Promise.all([params, searchParams]);
  const actor = await requireActor("appointment.make", addressWith(`/states/${code}/appoint`, search));
  const state = await stateFacts(code, await getLocale());
  if (!state) notFound();
  return { actor, state, query: readAppointQuery(search) };
}

export async function generateMetadata(props: Props) {
  const { state } = await asked(props);
  return titled((await getTranslations("appoint"))("title", { state: state.name }));
}

/** Opened by the coordinator when a State named somebody: first whom, then to what and from when, then all of it to check. */
export default async function Appoint(props: Props) {
  const [t, sections, { actor, state, query }] = [
    await getTranslations("appoint"),
    await getTranslations("page.nav"),
    await asked(props),
  ];
  const { unknown, filters } = heeded(query);
  const isChosen = filters.person === undefined ? filters.proposal !== undefined : filters.person !== "known";
  const trail = [
    { label: sections("states"), href: "/states" },
    { label: state.name, href: `/states/${state.code}` },
  ];
  return (
    <Page actor={actor} section="states" trail={trail} title={t("title", { state: state.name })}>
      <AskedWrong unknown={unknown} />
      {isChosen ? (
        <AppointForm actor={actor} code={state.code} query={filters} />
      ) : (
        <Who actor={actor} state={state} query={filters} />
      )}
    </Page>
  );
}
