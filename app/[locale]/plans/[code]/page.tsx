import { permanentRedirect } from "next/navigation";
import { PlanView } from "@/app/_views/plan";
import { titled } from "@/components/title";
import { getLocale, getTranslations } from "@/i18n/words";
import { currentActor } from "@/lib/access/current";
import { readPlanDay } from "@/lib/plans/schema";
import { addressWith } from "@/lib/request/address";
import { heeded, type Search } from "@/lib/request/query";
import { codeTyped, stateNames } from "@/lib/states/names";

interface Props {
  params: Promise<{ code: string }>;
  searchParams: Promise<Search>;
}

async function asked({ params, searchParams }: Props) {
  const [{ code: typed }, search, actor] = await Promise.all([params, searchParams, currentActor()]);
  const code = await codeTyped(typed);
  if (code !== null && code !== typed) permanentRedirect(addressWith(`/plans/${code}`, search));
  return { actor, code: code ?? typed, query: heeded(readPlanDay(search)) };
}

export async function generateMetadata(props: Props) {
  const name = (await stateNames(await getLocale())).get((await asked(props)).code);
  return name === undefined ? {} : titled((await getTranslations("plans"))("state.title", { state: name }));
}

export default async function PlanPage(props: Props) {
  return <PlanView {...await asked(props)} />;
}
