import type { ReactNode } from "react";
import { Page, type Crumb } from "@/components/page";
import { getTranslations } from "@/i18n/words";
import type { Actor } from "@/lib/access/actor";

interface ToldPageProps {
  actor: Actor;
  code: string;
  /** The State's. */
  name: string;
  title: string;
  lede?: ReactNode;
  /** What lies between the State's plans and the page. */
  within?: Crumb;
  children: ReactNode;
}

/** What a page is drawn in on which something is told of a State's plans. */
export async function ToldPage({ actor, code, name, title, lede, within, children }: ToldPageProps) {
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
      {children}
    </Page>
  );
}
