import { getLocale, getTranslations } from "@/i18n/words";
import { activityWords } from "@/lib/activities/words";
import { formatDate, formatRange } from "@/lib/dates";

/** How the pages on activities put into words what is known, and what is not. */
export async function seenWords() {
  const locale = await getLocale();
  const [seen, words] = await Promise.all([getTranslations("activitiesSeen"), activityWords(locale)]);
  return {
    ...words,
    seen,
    day: (date: string) => formatDate(date, "day", locale),
    range: (first: string, last: string) => formatRange(first, last, locale),
    month: (month: string) => formatDate(`${month}-01`, "month", locale),
    monthName: (month: string) =>
      new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" }).format(new Date(`${month}-01T00:00:00Z`)),
    weekday: (day: string) =>
      new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`)),
  };
}

export type SeenWords = Awaited<ReturnType<typeof seenWords>>;

/** What the pages call what they may be asked. */
export const fieldLabels = ({ seen }: SeenWords) => ({
  q: seen("filters.q"),
  state: seen("filters.state"),
  scope: seen("filters.scope"),
  organiser: seen("filters.organiser"),
  kind: seen("filters.kind"),
  status: seen("filters.status"),
  paragraph: seen("filters.paragraph"),
  weapon: seen("filters.weapon"),
  theme: seen("filters.theme"),
  region: seen("filters.region"),
  from: seen("filters.from"),
  to: seen("filters.to"),
});
