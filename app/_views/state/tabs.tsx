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
  const tabs = [
    { key: "entry" as const, href: `/states/${code}` },
    ...(can(actor, "nomination.read", { stateCode: code })
      ? [{ key: "appointments" as const, href: `/states/${code}/appointments` }]
      : []),
    ...(can(actor, "history.read", { stateCode: code })
      ? [{ key: "history" as const, href: `/states/${code}/history` }]
      : []),
  ];
  if (tabs.length < 2) return null;
  return (
    <nav className="tabs" aria-label={t("label")}>
      <ul>
        {tabs.map(({ key, href }) => (
          <li key={key}>
            <a href={href} aria-current={key === current ? "page" : undefined}>
              {t(key)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
