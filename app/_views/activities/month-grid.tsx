import type { Entry } from "@/lib/activities/calendar";
import { weeksOf } from "@/lib/activities/periods";
import { today } from "@/lib/dates";
import { About, Marks, TitleLink } from "./line";
import type { SeenWords } from "./words";

interface Props {
  words: SeenWords;
  month: string;
  entries: Entry[];
  /** How many are not drawn, and where they are. */
  more: number;
  list: string;
}

/** Which columns of a week a session takes: from 1 to 7, and how many. */
function placeIn(week: string[], { startsOn, endsOn }: Entry["session"]) {
  const [first, last] = [week[0] ?? "", week[6] ?? ""];
  const from = startsOn <= first ? 0 : week.indexOf(startsOn);
  const to = endsOn >= last ? 6 : week.indexOf(endsOn);
  return { column: from + 1, span: to - from + 1 };
}

/** A month as its weeks, a bar a session over its days; on a phone, the same as a list of days. */
export function MonthGrid({ words, month, entries, more, list }: Props) {
  const { seen, session, weekday, range } = words;
  const weeks = weeksOf(month);
  const now = today();
  return (
    <>
      <div className="month-grid">
        <div className="weekdays" aria-hidden="true">
          {weeks[0]?.map((day) => (
            <span key={day}>{weekday(day)}</span>
          ))}
        </div>
        <ol>
          {weeks.map((week) => {
            const [first = "", last = ""] = [week[0], week[6]];
            const ofWeek = entries.filter(({ session: { startsOn, endsOn } }) => startsOn <= last && endsOn >= first);
            return (
              <li key={first} className={ofWeek.length === 0 ? "week bare" : "week"} aria-label={range(first, last)}>
                <div className="days" aria-hidden="true">
                  {week.map((day) => (
                    <span key={day} className={day === now ? "now" : day.startsWith(month) ? undefined : "other"}>
                      {Number(day.slice(8))}
                    </span>
                  ))}
                </div>
                {ofWeek.length > 0 && (
                  <ul>
                    {ofWeek.map((entry, place) => {
                      const { column, span } = placeIn(week, entry.session);
                      const goesOn = entry.session.startsOn < first;
                      return (
                        <li key={place} className={`entry ${entry.activity.status} c${column} s${span}`}>
                          <span className="on">
                            {session(entry.session)}
                            {goesOn && ` (${seen("calendar.continues")})`}
                          </span>
                          <span>
                            <TitleLink activity={entry.activity} />
                            <Marks words={words} activity={entry.activity} />{" "}
                            <About words={words} activity={entry.activity} />
                          </span>
                        </li>
                      );
                    })}
                  </ul>
                )}
              </li>
            );
          })}
        </ol>
      </div>
      {more > 0 && (
        <p className="more">
          <a href={list}>{seen("calendar.moreInList", { count: more })}</a>
        </p>
      )}
    </>
  );
}
