import type { ReactNode } from "react";
import { Page } from "@/components/page";
import { getTranslations } from "@/i18n/words";
import type { Actor } from "@/lib/access/actor";

interface FrameProps {
  actor: Actor;
  slug: string;
  meeting: string;
  title: string;
  lede?: string;
  /** Whether the page is one behind the note. */
  behind?: boolean;
  children: ReactNode;
}

/** What every page of a note stands in. */
export async function NotePage({ actor, slug, meeting, title, lede, behind = false, children }: FrameProps) {
  const [t, meetings] = [await getTranslations("note"), await getTranslations("meetings")];
  return (
    <Page
      actor={actor}
      section="meetings"
      trail={[
        { label: meetings("title"), href: "/meetings" },
        { label: meeting, href: `/meetings/${slug}` },
        ...(behind ? [{ label: t("title"), href: `/meetings/${slug}/note` }] : []),
      ]}
      title={title}
      lede={lede}
    >
      {children}
    </Page>
  );
}
