import { getLocale, getTranslations } from "@/i18n/words";
import { formatDate, formatPeriod } from "@/lib/dates";
import { ageOn } from "@/lib/plans/age";
import type { Adoption, PlanOnDay } from "@/lib/plans/as-of";
import type { KnownEvent, KnownPlan } from "@/lib/plans/queries";
import type { Since } from "@/lib/plans/since";

/** How the pages on plans put what is known into words, and what is not. */
export async function planWords() {
  const [t, seen, ages, standing] = [
    await getTranslations("plans"),
    await getTranslations("plansSeen"),
    await getTranslations("planRecord.ages"),
    await getTranslations("planRecord.standing"),
  ];
  const locale = await getLocale();
  const day = (date: string) => formatDate(date, "day", locale);

  const date = ({ date, precision, by }: KnownEvent): string => {
    if (date === null || precision === null) return t("dates.unknown");
    const known = formatDate(date, precision, locale);
    return by ? t("dates.by", { date: known }) : known;
  };
  const period = ({ periodFrom, periodFromPrecision, periodTo, periodToPrecision }: KnownPlan): string | null => {
    const from = periodFrom && periodFromPrecision ? { date: periodFrom, precision: periodFromPrecision } : null;
    const to = periodTo && periodToPrecision ? { date: periodTo, precision: periodToPrecision } : null;
    if (from && to) return formatPeriod(from, to, locale);
    if (from) return t("period.from", { from: formatDate(from.date, from.precision, locale) });
    return to && t("period.to", { to: formatDate(to.date, to.precision, locale) });
  };
  const adoption = (adopted: Adoption): { text: string; found: boolean } =>
    "event" in adopted
      ? { text: date(adopted.event), found: true }
      : { text: t(`adoption.${adopted.known}`), found: false };
  /** "for about 3 years": how long something has lasted on a day. */
  const age = (began: Since, on: string): string => {
    const { how, unit, count } = ageOn(began, on);
    return ages(`${how}.${unit}`, { count });
  };
  const since = (began: Since): string => {
    const known = formatDate(began.date, began.precision, locale);
    if (began.ended) return standing("after", { date: known });
    return standing(began.by ? "sinceBy" : "since", { date: known });
  };
  /** What a plan's stage does not say by itself: no successor, or that it is long under preparation. */
  const standsOut = ({ expiry, preparing }: PlanOnDay, on: string): string | null => {
    if (expiry) return expiry.next === null ? standing("expired") : standing("expiredNext", { number: expiry.next });
    const { unit, count } = preparing ? ageOn(preparing, on) : { unit: "month", count: 0 };
    return preparing && unit === "year" && count >= 4 ? standing("preparing", { age: age(preparing, on) }) : null;
  };
  /** What a plan is called: by its State, in its source's words, or by its kind. */
  const named = ({ title, kindNote, kind }: KnownPlan): string => title ?? kindNote ?? t(`kinds.${kind}`);
  return { locale, t, seen, day, date, period, adoption, named, age, since, standsOut };
}

export type PlanWords = Awaited<ReturnType<typeof planWords>>;

/** What the pages on plans call what they may be asked. */
export const fieldLabels = ({ t, seen }: PlanWords) => ({
  on: t("asOf.field"),
  stage: t("filters.stage"),
  kind: t("filters.kind"),
  region: t("filters.region"),
  expiry: seen("filters.expiry"),
  support: seen("filters.support"),
  supporter: seen("filters.supporter"),
  sort: t("filters.sort"),
});
