import { permanentRedirect } from "next/navigation";
import { PastStateView } from "@/app/_views/past/state";
import { StateView } from "@/app/_views/state";
import { titled } from "@/components/title";
import { getLocale } from "@/i18n/words";
import { currentActor } from "@/lib/access/current";
import { addressWith } from "@/lib/request/address";
import { heeded, type Search } from "@/lib/request/query";
import { today } from "@/lib/dates";
import { listStates } from "@/lib/states/list";
import { codeTyped } from "@/lib/states/names";
import { readStateQuery } from "@/lib/states/schema";

interface Props {
  params: Promise<{ code: string }>;
  searchParams: Promise<Search>;
}

async function asked({ params, searchParams }: Props) {
  // The session brings the state of the data along: what is read next need not ask for it.
  const [{ code: typed }, search, actor] = await Promise.all([params, searchParams, currentActor()]);
  const code = await codeTyped(typed);
  if (code !== null && code !== typed) permanentRedirect(addressWith(`/states/${code}`, search));
  return { actor, code: code ?? typed, query: heeded(readStateQuery(search)) };
}

export async function generateMetadata(props: Props) {
  const { code, query } = await asked(props);
  const states = await listStates(await getLocale(), query.filters.on ?? today());
  const state = states.find((listed) => listed.code === code);
  return state ? titled(state.name) : {};
}

export default async function StatePage(props: Props) {
  const { actor, code, query } = await asked(props);
  const { on } = query.filters;
  return on ? (
    <PastStateView actor={actor} code={code} query={query} on={on} />
  ) : (
    <StateView actor={actor} code={code} query={query} />
  );
}
