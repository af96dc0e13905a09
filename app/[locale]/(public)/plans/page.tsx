import { getTranslations } from "next-intl/server";
import { PlansView } from "@/app/_views/plans";
import { titled } from "@/components/title";
import { visitor } from "@/lib/access/actor";
import { readPlanQuery } from "@/lib/plans/schema";

export const dynamic = "force-static";
export const revalidate = 60;

export async function generateMetadata() {
  return titled((await getTranslations("plans"))("pageTitle"));
}

export default function PlansPage() {
  return <PlansView actor={visitor} query={readPlanQuery({})} />;
}
