import { Tabs } from "@/components/tabs";
import { getTranslations } from "@/i18n/words";
import type { Actor } from "@/lib/access/actor";
import { can, type Permission } from "@/lib/access/can";

/** The pages on the plans of a State; each leads to the others. */
const pages = {
  plans: (code: string) => `/plans/${code}`,
  measures: (code: string) => `/plans/${code}/measures`,
  report: (code: string) => `/plans/${code}/report`,
  history: (code: string) => `/states/${code}/history?kind=plans#changes`,
} as const;
export type PlanTab = keyof typeof pages;

/** What one must be allowed to find a page there; what has none is everybody's. */
const asked: Partial<Record<PlanTab, Permission>> = { report: "planEvent.report", history: "history.read" };

/** The local navigation of a State's plans: as much of it as the reader may open. */
export async function PlanTabs({ actor, code, current }: { actor: Actor; code: string; current: PlanTab }) {
  const t = await getTranslations("planTabs");
  const tabs = (Object.keys(pages) as PlanTab[])
    .filter((key) => asked[key] === undefined || can(actor, asked[key], { stateCode: code }))
    .map((key) => ({ key, href: pages[key](code), name: t(key) }));
  return <Tabs label={t("label")} tabs={tabs} current={current} />;
}
