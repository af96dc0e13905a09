import { getTranslations } from "@/i18n/words";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { plansAddress, type PlanQuery } from "@/lib/plans/schema";

/** Where the overview leads beside States: the same as a file or a feed, side by side, and what is new in it. */
export async function Ways({ actor, typed }: { actor: Actor; typed: PlanQuery["typed"] }) {
  const t = await getTranslations("plansSeen.ways");
  const all = await getTranslations();
  const file = plansAddress(typed).replace(/^\/plans/, "/plans/export");
  return (
    <nav className="plan-ways" aria-label={t("label")}>
      <ul>
        <li>
          <a href={file}>{t("file")}</a>
        </li>
        <li>
          <a href={typed.on ? `/plans/compare?on=${typed.on}` : "/plans/compare"}>{t("compare")}</a>
        </li>
        <li>
          <a href="/plans/coverage">{all("measures.coverage.title")}</a>
        </li>
        <li>
          <a href="/plans/support">{all("support.overview.title")}</a>
        </li>
        <li>
          <a href="/plans/lessons">{all("lessons.all.title")}</a>
        </li>
        {can(actor, "planChanges.read") && (
          <li>
            <a href="/plans/changes">{t("changes")}</a>
          </li>
        )}
        <li>
          <a href="/plans.atom" type="application/atom+xml">
            {t("feed")}
          </a>
        </li>
        <li>
          <a href="/api">{t("api")}</a>
        </li>
      </ul>
    </nav>
  );
}
