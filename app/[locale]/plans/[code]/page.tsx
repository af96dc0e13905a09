import { PlanView } from "@/app/_views/plan";
import { planTitle } from "@/app/_views/plan/title";
import { currentActor } from "@/lib/access/current";
import { readPlanQuery } from "@/lib/plans/schema";
import { answerWith } from "@/lib/request/context";

interface Props {
  params: Promise<{ code: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Of the overview's filters only the day means anything here. */
async function asked({ searchParams }: Props) {
  const query = readPlanQuery({ on: (await searchParams).on });
  if (query.errors.on) answerWith(400);
  return query;
}

export async function generateMetadata(props: Props) {
  await asked(props);
  return planTitle((await props.params).code);
}

export default async function PlanPage(props: Props) {
  const [actor, { code }, query] = await Promise.all([currentActor(), props.params, asked(props)]);
  return <PlanView actor={actor} code={code} query={query} />;
}
