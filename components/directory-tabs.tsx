import { Tabs } from "@/components/tabs";
import { getTranslations } from "@/i18n/words";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";

const pages = { waiting: "/directory", import: "/directory/import", retention: "/directory/retention" };

/** The pages of the coordinator's work on the directory. */
export async function DirectoryTabs({ actor, current }: { actor: Actor; current: keyof typeof pages }) {
  const t = await getTranslations("directory.tabs");
  const may = {
    waiting: true,
    import: can(actor, "directory.import"),
    retention: can(actor, "person.erase"),
  };
  const tabs = (["waiting", "import", "retention"] as const)
    .filter((key) => may[key])
    .map((key) => ({ key, href: pages[key], name: t(key) }));
  return <Tabs label={t("label")} tabs={tabs} current={current} />;
}
