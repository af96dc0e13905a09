import { getTranslations } from "@/i18n/words";

interface CoverageProps {
  named: number;
  total: number;
  /** How many entries were confirmed within a year; null for visitors. */
  fresh: number | null;
}

/** How far the directory reaches, each figure leading to the States that it counts. */
export async function Coverage({ named, total, fresh }: CoverageProps) {
  const t = await getTranslations("states.figures");
  return (
    <ul className="figures" aria-label={t("label")}>
      <li>
        <b>{named}</b> {t("named", { total })}
      </li>
      <li>
        <a href="/states?post=vacant">
          <b>{total - named}</b> {t("vacant", { count: total - named })}
        </a>
      </li>
      {fresh !== null && (
        <li>
          <a href="/states?freshness=fresh">
            <b>{fresh}</b> {t("fresh")}
          </a>
        </li>
      )}
    </ul>
  );
}
