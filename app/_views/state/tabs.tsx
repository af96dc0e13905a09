import { Tabs } from "@/components/tabs";
import { getTranslations } from "@/i18n/words";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";

interface StateTabsProps {
  actor: Actor;
  code: string;
  current: "entry" | "appointments" | "history";
}

/** The pages of a State that the reader may open, as links; none where there is only the one. */
export async function StateTabs({ actor, code, current }: StateTabsProps) {
  const t = await getTranslations("states.tabs");
  const may = {
    entry: true,
    appointments: can(actor, "nomination.read", { stateCode: code }),
    history: can(actor, "history.read", { stateCode: code }),
  };
  const pages = { entry: "", appointments: "/appointments", history: "/history" };
  const tabs = (["entry", "appointments", "history"] as const)
    .filter((key) => may[key])
    .map((key) => ({ key, href: `/states/${code}${pages[key]}`, name: t(key) }));
  return <Tabs label={t("label")} tabs={tabs} current={current} />;
}
