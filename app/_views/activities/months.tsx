import type { Entry } from "@/lib/activities/calendar";
import type { Period } from "@/lib/activities/periods";
import { today } from "@/lib/dates";
import { About, Marks, TitleLink } from "./line";
import type { SeenWords } from "./words";

interface Props {
  words: SeenWords;
  period: Period;
  entries: Entry[];
  /** How many of a month are not drawn. */
  more: (month: string) => number;
  address: (month: string) => string;
}

/** The days of a session as short as they can be told under its month: "12-14"; wide: "30 November-3 December 2026", "December". */
function shortDays({ session, month }: Entry, { range, monthName }: SeenWords): { text: string; wide: boolean } {
  const { startsOn, endsOn, precision } = session;
  if (precision !== "day") return { text: monthName(startsOn.slice(0, 7)), wide: true };
  if (startsOn.slice(0, 7) !== month || endsOn.slice(0, 7) !== month)
    return { text: range(startsOn, endsOn), wide: true };
  const numbers = [startsOn, endsOn].map((day) => String(Number(day.slice(8))));
  return { text: [...new Set(numbers)].join("-"), wide: false };
}

/** Each month of a quarter or a year as a list in the order of time; its name leads to the month itself. */
export function Months({ words, period, entries, more, address }: Props) {
  const { seen, month: monthYear, monthName } = words;
  const now = today().slice(0, 7);
  return (
    <div className={`months ${period.scale}`}>
      {period.months.map((month) => {
        const ofMonth = entries.filter((entry) => entry.month === month);
        return (
          <section key={month} className={month === now ? "now" : undefined}>
            <h3>
              <a href={address(month)}>{period.scale === "year" ? monthName(month) : monthYear(month)}</a>
            </h3>
            {ofMonth.length === 0 && <p className="source">{seen("calendar.empty")}</p>}
            <ul>
              {ofMonth.map((entry, place) => {
                const { text, wide } = shortDays(entry, words);
                return (
                  <li key={place} className={`act ${entry.activity.status}`}>
                    <span className={wide ? "on wide" : "on"}>{text}</span>
                    <span>
                      <TitleLink activity={entry.activity} />
                      <Marks words={words} activity={entry.activity} />{" "}
                      <About words={words} activity={entry.activity} />
                    </span>
                  </li>
                );
              })}
            </ul>
            {more(month) > 0 && (
              <p className="more">
                <a href={address(month)}>{seen("calendar.more", { count: more(month) })}</a>
              </p>
            )}
          </section>
        );
      })}
    </div>
  );
}
