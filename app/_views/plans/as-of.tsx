import { YearSlider } from "@/components/plans/year-slider";
import { today } from "@/lib/dates";
import { timelineYears } from "@/lib/plans/timeline";
import type { PlanWords } from "./words";

interface AsOfProps {
  words: PlanWords;
  /** What the day is now; null for today. */
  on: string | null;
  /** The address that shows a day, today for null. */
  address: (on: string | null) => string;
}

/** Of every second year there is a link, which a phone has room for. */
const isLinked = (day: string) => Number(day.slice(0, 4)) % 2 === 0 && Number(day.slice(0, 4)) > 2010;

/** A bar that leads to the same page as of the end of other years: a slider over all of them, and links. */
export function AsOf({ words: { t, day }, on, address }: AsOfProps) {
  const now = today();
  const past = Array.from(
    { length: Number(now.slice(0, 4)) - timelineYears.from },
    (_, place) => `${timelineYears.from + place}-12-31`,
  );
  const days = on === null || past.includes(on) ? past : [...past, on].sort();
  const name = (end: string) => (past.includes(end) ? end.slice(0, 4) : day(end));
  const current = t("asOf.today", { date: day(now) });
  const steps = [
    ...days.map((end) => ({ label: name(end), href: address(end) })),
    { label: current, href: address(null) },
  ];
  return (
    <nav className="as-of" aria-label={t("asOf.bar")}>
      <YearSlider
        steps={steps}
        shown={on === null ? steps.length - 1 : days.indexOf(on)}
        label={t("asOf.label")}
        show={t("asOf.show")}
      >
        <datalist id="years">
          {steps.map(({ label }, place) => (
            <option key={label} value={place} />
          ))}
        </datalist>
      </YearSlider>
      <span className="as-of-label">{t("asOf.label")}</span>
      {days
        .filter((end) => isLinked(end) || end === on)
        .map((end) => (
          <a key={end} href={address(end)} aria-current={end === on ? "page" : undefined}>
            {name(end)}
          </a>
        ))}
      <a href={address(null)} aria-current={on === null ? "page" : undefined}>
        {current}
      </a>
    </nav>
  );
}
