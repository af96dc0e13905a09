import type { ReactNode } from "react";
import { dayWords } from "@/components/meetings/agenda-words";
import { Page } from "@/components/page";
import { getTranslations } from "@/i18n/words";
import type { Actor } from "@/lib/access/actor";
import type { EditableAgenda } from "@/lib/agenda/shown";

interface ItemPageProps {
  actor: Actor;
  agenda: EditableAgenda;
  title: string;
  children: ReactNode;
}

/** What a page on one item of an agenda is drawn in. */
export async function ItemPage({ actor, agenda: { slug, title: meeting }, title, children }: ItemPageProps) {
  const [t, meetings] = [await getTranslations("agenda"), await getTranslations("meetings")];
  return (
    <Page
      actor={actor}
      section="meetings"
      trail={[
        { label: meetings("title"), href: "/meetings" },
        { label: meeting, href: `/meetings/${slug}` },
        { label: t("title"), href: `/meetings/${slug}/agenda` },
      ]}
      title={title}
    >
      {children}
    </Page>
  );
}

/** The days of a meeting, to choose from. */
export async function dayChoices({ days, undated }: EditableAgenda) {
  const called = await dayWords(undated);
  return days.map(({ day }, place) => ({ value: day, label: called(day, place + 1) }));
}
