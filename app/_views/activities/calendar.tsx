import type { Actor } from "@/lib/access/actor";
import { entriesIn, type Entry } from "@/lib/activities/calendar";
import { activitiesAddress, filtersOf, typedFilters, type ActivityQuery } from "@/lib/activities/filters";
import { neighbour, periodAround, quarterOf, scales, type Period, type Scale } from "@/lib/activities/periods";
import { nearestTo } from "@/lib/activities/queries";
import { today } from "@/lib/dates";
import { Months } from "./months";
import { MonthGrid } from "./month-grid";
import { Rough } from "./rough";
import type { SeenWords } from "./words";

interface Props {
  actor: Actor;
  words: SeenWords;
  query: ActivityQuery;
  scale: Scale;
}

/** How many of each month a page draws. */
const most: Record<Scale, number> = { month: 80, quarter: 25, year: 8 };

/** "November 2026", "Fourth quarter of 2026", "2026". */
function nameOf({ seen, month }: SeenWords, { scale, from }: Period): string {
  const year = from.slice(0, 4);
  if (scale === "month") return month(from.slice(0, 7));
  return scale === "year" ? year : seen("calendar.quarterName", { quarter: String(quarterOf(from)), year });
}

interface HeadProps {
  words: SeenWords;
  period: Period;
  at: string;
  address: (at: string, scale?: Scale) => string;
}

/** The period's name between those before and after it, and the other scales. */
function Head({ words, period, at, address }: HeadProps) {
  const { seen } = words;
  const [before, after] = [neighbour(period, -1), neighbour(period, 1)];
  const named = (month: string) => nameOf(words, periodAround(month, period.scale));
  return (
    <div className="calendar-head">
      <h2>{nameOf(words, period)}</h2>
      <nav aria-label={seen("calendar.label")}>
        <ul>
          {scales.map((scale) => (
            <li key={scale}>
              <a href={address(at, scale)} aria-current={scale === period.scale ? "page" : undefined}>
                {seen(`calendar.${scale}`)}
              </a>
            </li>
          ))}
        </ul>
        <ul>
          {before && (
            <li>
              <a rel="prev" href={address(before)}>
                ← {named(before)}
              </a>
            </li>
          )}
          <li>
            <a href={address("")}>{seen("calendar.today")}</a>
          </li>
          {after && (
            <li>
              <a rel="next" href={address(after)}>
                {named(after)} →
              </a>
            </li>
          )}
        </ul>
      </nav>
    </div>
  );
}

/** What takes place in a month, a quarter or a year. */
export async function Calendar({ actor, words, query, scale }: Props) {
  const { seen, day } = words;
  const filters = filtersOf(query.filters);
  const typed = typedFilters(query.typed);
  const at = query.filters.at ?? today().slice(0, 7);
  const period = periodAround(at, scale);
  const address = (month: string, to: Scale = scale) => activitiesAddress({ ...typed, view: to, at: month });
  const { entries, counts } = await entriesIn(actor, filters, period, most[scale]);
  const isOfWhole = ({ session: { precision } }: Entry) =>
    precision === "year" || precision === "quarter" || (scale === "month" && precision === "month");
  const [rough, exact] = [entries.filter(isOfWhole), entries.filter((entry) => !isOfWhole(entry))];
  const nearest = entries.length === 0 ? await nearestTo(actor, filters, period) : null;
  const more = (month: string) =>
    Math.max(0, (counts.get(month) ?? 0) - entries.filter((entry) => entry.month === month).length);
  return (
    <section className="calendar">
      <Head words={words} period={period} at={at} address={address} />
      {nearest && (
        <div className="notice">
          <p>
            {seen("calendar.nothing", { scale, filtered: Object.keys(typed).length > 0 ? "yes" : "no" })}{" "}
            {nearest.before && (
              <a href={address(nearest.before.slice(0, 7))}>
                {seen("calendar.nearestBefore", { date: day(nearest.before) })}
              </a>
            )}{" "}
            {nearest.after && (
              <a href={address(nearest.after.slice(0, 7))}>
                {seen("calendar.nearestAfter", { date: day(nearest.after) })}
              </a>
            )}
          </p>
        </div>
      )}
      <Rough words={words} entries={rough} />
      {scale === "month" ? (
        <MonthGrid
          words={words}
          month={at}
          entries={exact}
          more={more(at)}
          list={activitiesAddress({ ...typed, from: period.from, to: period.to })}
        />
      ) : (
        <Months
          words={words}
          period={period}
          entries={exact}
          more={more}
          address={(month) => address(month, "month")}
        />
      )}
    </section>
  );
}
