import { getTranslations } from "@/i18n/words";
import { PlansView } from "@/app/_views/plans";
import { titled } from "@/components/title";
import { currentActor } from "@/lib/access/current";
import { readPlanQuery, type PlanQuery } from "@/lib/plans/schema";
import { answerWith } from "@/lib/request/context";

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Whatever cannot be understood makes it a bad request, in its status and its title. */
async function asked({ searchParams }: Props): Promise<PlanQuery> {
  const query = readPlanQuery(await searchParams);
  if (Object.keys(query.errors).length > 0) answerWith(400);
  return query;
}

export async function generateMetadata(props: Props) {
  await asked(props);
  return titled((await getTranslations("plans"))("pageTitle"));
}

export default async function PlansPage(props: Props) {
  return <PlansView actor={await currentActor()} query={await asked(props)} />;
}
