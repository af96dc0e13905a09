import { PlanView } from "@/app/_views/plan";
import { planTitle } from "@/app/_views/plan/title";
import { visitor } from "@/lib/access/actor";
import { readPlanQuery } from "@/lib/plans/schema";

export const dynamic = "force-static";
export const revalidate = 60;
export const generateStaticParams = () => [];

interface Props {
  params: Promise<{ code: string }>;
}

export async function generateMetadata({ params }: Props) {
  return planTitle((await params).code);
}

export default async function PlanPage({ params }: Props) {
  return <PlanView actor={visitor} code={(await params).code} query={readPlanQuery({})} />;
}
