import type { MeasurePage } from "@/lib/measures/list";
import type { MeasureWords } from "./words";

interface PagesProps {
  words: MeasureWords;
  shown: MeasurePage;
  /** The address of a page. */
  address: (page: number) => string;
}

/** Links to the page before and the one after; none where all is on one. */
export function Pages({ words: { t }, shown: { page, pages }, address }: PagesProps) {
  if (pages < 2) return null;
  return (
    <nav className="actions" aria-label={t("list.pages")}>
      {page > 1 && (
        <a href={address(page - 1)} rel="prev">
          {t("list.previous")}
        </a>
      )}
      <span className="text-muted">{t("list.page", { page, pages })}</span>
      {page < pages && (
        <a href={address(page + 1)} rel="next">
          {t("list.next")}
        </a>
      )}
    </nav>
  );
}
