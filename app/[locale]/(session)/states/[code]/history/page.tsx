import { notFound, permanentRedirect } from "next/navigation";
import { HistoryView } from "@/app/_views/history";
import { titled } from "@/components/title";
import { getLocale, getTranslations } from "@/i18n/words";
import { requireActor } from "@/lib/access/current";
import { readHistoryQuery } from "@/lib/history/schema";
import { addressWith } from "@/lib/request/address";
import { heeded, type Search } from "@/lib/request/query";
import { codeTyped, stateNames } from "@/lib/states/names";

interface Props {
  params: Promise<{ code: string }>;
  searchParams: Promise<Search>;
}

async function asked({ params, searchParams }: Props) {
  const [{ code: typed }, search] = await Promise.all([params, searchParams]);
  const code = await codeTyped(typed);
  if (code === null) notFound();
  const address = addressWith(`/states/${code}/history`, search);
  if (code !== typed) permanentRedirect(address);
  const actor = await requireActor("history.read", address, { stateCode: code });
  const state = (await stateNames(await getLocale())).get(code) ?? code;
  return { actor, code, state, query: heeded(readHistoryQuery(search)) };
}

export async function generateMetadata(props: Props) {
  const { state } = await asked(props);
  return titled((await getTranslations("history"))("title", { state }));
}

/** Opened by a State's own people and by the CPC to see who changed what of the State's record, and who held what before. */
export default async function HistoryPage(props: Props) {
  return <HistoryView {...await asked(props)} />;
}
