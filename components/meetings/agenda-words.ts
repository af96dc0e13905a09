import { getLocale, getTranslations } from "@/i18n/words";
import { formatDate } from "@/lib/dates";

/** How the days of an agenda are called: by their dates, or by their numbers where they have none yet. */
export async function dayWords(undated: boolean) {
  const [t, locale] = [await getTranslations("agenda"), await getLocale()];
  return (day: string, number: number) => (undated ? t("dayNumber", { number }) : formatDate(day, "day", locale));
}
