import { ComparisonView } from "@/app/_views/comparison";
import { titled } from "@/components/title";
import { getLocale, getTranslations } from "@/i18n/words";
import { currentActor } from "@/lib/access/current";
import { readCompareQuery } from "@/lib/plans/schema";
import { heeded, type Search } from "@/lib/request/query";
import { stateNames } from "@/lib/states/names";

interface Props {
  searchParams: Promise<Search>;
}

async function asked({ searchParams }: Props) {
  const names = await stateNames(await getLocale());
  return heeded(readCompareQuery(await searchParams, new Set(names.keys())));
}

export async function generateMetadata(props: Props) {
  await asked(props);
  return titled((await getTranslations("plansSeen"))("compare.title"));
}

export default async function ComparePage(props: Props) {
  return <ComparisonView actor={await currentActor()} query={await asked(props)} />;
}
