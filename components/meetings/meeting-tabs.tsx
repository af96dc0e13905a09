import { Tabs } from "@/components/tabs";
import { getTranslations } from "@/i18n/words";
import type { Actor } from "@/lib/access/actor";
import { can, type Permission } from "@/lib/access/can";

const pages = {
  meeting: "",
  plan: "/edit",
  agenda: "/agenda",
  documents: "/documents",
  invitations: "/invitations",
  attendance: "/attendance",
  note: "/note",
} as const;
export type MeetingTab = keyof typeof pages;

/** What one must be allowed to find a page there; the meeting itself is everybody's. */
const asked: Partial<Record<MeetingTab, Permission>> = {
  plan: "meeting.plan",
  agenda: "agenda.edit",
  documents: "meetingDocument.add",
  invitations: "invitation.read",
  attendance: "attendance.mark",
  note: "note.edit",
};

/** The pages of who runs a meeting. */
export async function MeetingTabs({ actor, slug, current }: { actor: Actor; slug: string; current: MeetingTab }) {
  const t = await getTranslations("meetingTabs");
  const tabs = (Object.keys(pages) as MeetingTab[])
    .filter((key) => asked[key] === undefined || can(actor, asked[key]))
    .map((key) => ({ key, href: `/meetings/${slug}${pages[key]}`, name: t(key) }));
  return <Tabs label={t("label")} tabs={tabs} current={current} />;
}
