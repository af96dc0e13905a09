import type { ReactNode } from "react";
import { Page, type Crumb } from "@/components/page";
import { PlanTabs, type PlanTab } from "@/components/plans/plan-tabs";
import { getTranslations } from "@/i18n/words";
import type { Actor } from "@/lib/access/actor";

interface ToldPageProps {
  actor: Actor;
  code: string;
  /** The State's. */
  name: string;
  title: string;
  lede?: ReactNode;
  /** Which part of the plans the page tends as a whole; none: it is about one entry of it. */
  tab?: Extract<PlanTab, "support" | "needs" | "lessons" | "committee">;
  /** What lies between the State's plans and the page. */
  within?: Crumb;
  children: ReactNode;
}

/** What a page is drawn in on which something is told of a State's plans. */
export async function ToldPage({ actor, code, name, title, lede, tab, within, children }: ToldPageProps) {
  const [plans, sections] = [await getTranslations("plans"), await getTranslations("page.nav")];
  return (
    <Page
      actor={actor}
      section="plans"
      trail={[
        { label: sections("plans"), href: "/plans" },
        { label: plans("state.title", { state: name }), href: `/plans/${code}` },
        ...(within ? [within] : []),
      ]}
      title={title}
      lede={lede}
    >
      {tab && <PlanTabs actor={actor} code={code} current={tab} here={`/plans/${code}/${tab}`} />}
      {children}
    </Page>
  );
}
