import type { resolutionWords } from "@/components/resolution/words";
import { filterNames, type ActivityFilters } from "@/lib/activities/filters";
import { getLocale, getTranslations } from "@/i18n/words";
import type { Tally } from "@/lib/activities/tallies";
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
    /** When somebody's next activity is, as exactly as is known. */
    next: (next: Tally["next"]) =>
      next &&
      words.days({ startsOn: next.on, endsOn: next.on, precision: next.precision, startsAt: null, endsAt: null }),
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

/** What was filtered, in words: "Status: Planned". */
export function saidFilters(
  words: SeenWords,
  { paragraph, weapon }: Awaited<ReturnType<typeof resolutionWords>>,
  filters: ActivityFilters,
): string[] {
  const { t, seen, regions, stateName, day } = words;
  const labels = fieldLabels(words);
  const said: { [Name in keyof ActivityFilters]: string | undefined } = {
    q: filters.q,
    state: filters.state && stateName(filters.state),
    scope: filters.scope && seen("filters.named"),
    organiser: filters.organiser && stateName(filters.organiser),
    kind: filters.kind && t(`kinds.${filters.kind}`),
    status: filters.status && t(`statuses.${filters.status}`),
    paragraph: filters.paragraph && paragraph(filters.paragraph),
    weapon: filters.weapon && weapon(filters.weapon),
    theme: filters.theme && t(`themes.${filters.theme}`),
    region: filters.region && regions(filters.region),
    from: filters.from && day(filters.from),
    to: filters.to && day(filters.to),
  };
  return filterNames.flatMap((name) => (said[name] ? [`${labels[name]}: ${said[name]}`] : []));
}
