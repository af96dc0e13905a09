import { getLocale, getTranslations } from "@/i18n/words";
import { formatDate } from "@/lib/dates";

/** Says plainly that a page shows a past day, and leads back to today. */
export async function PastBanner({ on, back }: { on: string; back: string }) {
  const [t, locale] = [await getTranslations("past"), await getLocale()];
  return (
    <div className="past-banner" role="note">
      <b>{t("asOf", { date: formatDate(on, "day", locale) })}</b> <a href={back}>{t("back")}</a>
    </div>
  );
}
