import "server-only";
import { wordsOf, type Say } from "@/i18n/words-of";
import { formatDate, formatPeriod } from "@/lib/dates";
import type { KnownEvent, KnownPlan } from "@/lib/plans/queries";

/** How files on plans put what is known into words, and what is not. */
export interface ReportWords {
  say: Say;
  date: (event: KnownEvent) => string;
  event: (event: KnownEvent) => string;
  period: (plan: KnownPlan) => string;
  /** "less certain", "sources disagree". */
  doubts: (plan: KnownPlan) => string[];
}

export async function reportWords(locale: string): Promise<ReportWords> {
  const say = await wordsOf(locale);
  const date = ({ date: known, precision, by }: KnownEvent) => {
    if (known === null || precision === null) return say("plans.dates.unknown");
    const text = formatDate(known, precision, locale);
    return by ? say("plans.dates.by", { date: text }) : text;
  };
  const period = ({ periodFrom, periodFromPrecision, periodTo, periodToPrecision, periodNote }: KnownPlan) => {
    const from = periodFrom && periodFromPrecision ? { date: periodFrom, precision: periodFromPrecision } : null;
    const to = periodTo && periodToPrecision ? { date: periodTo, precision: periodToPrecision } : null;
    if (from === null && to === null) return say("plans.period.unknown");
    const known =
      from && to
        ? formatPeriod(from, to, locale)
        : from
          ? say("plans.period.from", { from: formatDate(from.date, from.precision, locale) })
          : say("plans.period.to", { to: to ? formatDate(to.date, to.precision, locale) : "" });
    return periodNote ? `${known} (${periodNote})` : known;
  };
  return {
    say,
    date,
    event: (event) => say("plans.dates.event", { event: say(`plans.events.${event.kind}`), date: date(event) }),
    period,
    doubts: ({ confidence, conflict }) => [
      ...(confidence !== null && confidence !== "high" ? [say(`plans.doubt.${confidence}`)] : []),
      ...(conflict === null ? [] : [say("plans.doubt.conflict")]),
    ],
  };
}
