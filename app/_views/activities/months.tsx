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

/** "12-14", "28 Oct-2": the days of a session within the month it stands under, as short as they can be told. */
function shortDays({ session: { startsOn, endsOn, precision }, month }: Entry, words: SeenWords): string {
  if (precision !== "day") return words.monthName(startsOn);
  const within = startsOn.slice(0, 7) === month && endsOn.slice(0, 7) === month;
  const number = (day: string) => String(Number(day.slice(8)));
  if (within) return startsOn === endsOn ? number(startsOn) : `${number(startsOn)}-${number(endsOn)}`;
  return words.range(startsOn, endsOn);
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
              {ofMonth.map((entry, place) => (
                <li key={place} className={`entry ${entry.activity.status}`}>
                  <span className={entry.session.precision === "day" ? "on" : "on wide"}>
                    {shortDays(entry, words)}
                  </span>
                  <span>
                    <TitleLink activity={entry.activity} />
                    <Marks words={words} activity={entry.activity} /> <About words={words} activity={entry.activity} />
                  </span>
                </li>
              ))}
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
