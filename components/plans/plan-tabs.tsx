import { Tabs } from "@/components/tabs";
import { getTranslations } from "@/i18n/words";
import type { Actor } from "@/lib/access/actor";
import { can, type Permission } from "@/lib/access/can";

/** The pages on the plans of a State, and the parts of the first of them; each leads to the others. */
const pages = {
  plans: (code: string) => `/plans/${code}`,
  measures: (code: string) => `/plans/${code}/measures`,
  support: (code: string) => `/plans/${code}#support`,
  needs: (code: string) => `/plans/${code}#needs`,
  lessons: (code: string) => `/plans/${code}#lessons`,
  committee: (code: string) => `/plans/${code}#committee`,
  report: (code: string) => `/plans/${code}/report`,
  history: (code: string) => `/states/${code}/history?kind=plans#changes`,
} as const;
export type PlanTab = keyof typeof pages;

/** What one must be allowed to find a page there; what has none is everybody's. */
const asked: Partial<Record<PlanTab, Permission>> = { report: "planEvent.report", history: "history.read" };

/** A part of the page that one is on: as of whatever day it shows. */
const hereOr = (href: string, page: string) => (href.startsWith(`${page}#`) ? href.slice(page.length) : href);

interface PlanTabsProps {
  actor: Actor;
  code: string;
  current: PlanTab;
  /** The address of the page that one is on, where it is not the tab's own. */
  here?: string;
}

/** The local navigation of a State's plans: as much of it as the reader may open. */
export async function PlanTabs({ actor, code, current, here = pages[current](code) }: PlanTabsProps) {
  const t = await getTranslations("planTabs");
  const tabs = (Object.keys(pages) as PlanTab[])
    .filter((key) => asked[key] === undefined || can(actor, asked[key], { stateCode: code }))
    .map((key) => ({ key, href: key === current ? here : hereOr(pages[key](code), here), name: t(key) }));
  return <Tabs label={t("label")} tabs={tabs} current={current} />;
}
