const formatters = new Map<string, Intl.DateTimeFormat>();

/** @returns "23 November 2026, 21:15", a moment as Vienna's clocks show it. */
export function formatMoment(moment: Date, locale: string): string {
  let found = formatters.get(locale);
  if (!found) {
    // Plain "en" would put the month first.
    const regional = locale === "en" ? "en-GB" : locale;
    found = new Intl.DateTimeFormat(regional, {
      day: "numeric",
      month: "long",
      year: "numeric",
      hour: "2-digit",
      minute: "2-digit",
      timeZone: "Europe/Vienna",
    });
    formatters.set(locale, found);
  }
  return found.format(moment).replace(" at ", ", ");
}
