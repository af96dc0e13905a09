import { today } from "@/lib/dates";
import type { PlanWords } from "./words";

const firstYear = 2012;

interface AsOfProps {
  words: PlanWords;
  /** What the day is now; null for today. */
  on: string | null;
  /** The address that shows a day, today for null. */
  address: (on: string | null) => string;
}

/** A bar of links to the same page as of the end of other years. */
export function AsOf({ words: { t, day }, on, address }: AsOfProps) {
  const now = today();
  const years = Array.from({ length: (Number(now.slice(0, 4)) - firstYear) / 2 }, (_, place) => firstYear + place * 2);
  const days = years.map((year) => `${year}-12-31`);
  return (
    <nav className="as-of" aria-label={t("asOf.bar")}>
      <span>{t("asOf.label")}</span>
      {days.map((end) => (
        <a key={end} href={address(end)} aria-current={end === on ? "page" : undefined}>
          {end.slice(0, 4)}
        </a>
      ))}
      {on !== null && !days.includes(on) && (
        <a href={address(on)} aria-current="page">
          {day(on)}
        </a>
      )}
      <a href={address(null)} aria-current={on === null ? "page" : undefined}>
        {t("asOf.today", { date: day(now) })}
      </a>
    </nav>
  );
}
