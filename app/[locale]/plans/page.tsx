import { getTranslations } from "@/i18n/words";
import { PlansView } from "@/app/_views/plans";
import { titled } from "@/components/title";
import { currentActor } from "@/lib/access/current";
import { readPlanQuery } from "@/lib/plans/schema";
import { heeded, type Search } from "@/lib/request/query";

interface Props {
  searchParams: Promise<Search>;
}

const asked = async ({ searchParams }: Props) => heeded(readPlanQuery(await searchParams));

export async function generateMetadata(props: Props) {
  await asked(props);
  return titled((await getTranslations("plans"))("pageTitle"));
}

export default async function PlansPage(props: Props) {
  return <PlansView actor={await currentActor()} query={await asked(props)} />;
}
