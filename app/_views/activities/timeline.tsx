import type { Actor } from "@/lib/access/actor";
import { entriesIn } from "@/lib/activities/calendar";
import { activitiesAddress, filtersOf, typedFilters, type ActivityQuery } from "@/lib/activities/filters";
import { timelineRows, yearsAround, type TimelineRow } from "@/lib/activities/timeline";
import { today } from "@/lib/dates";
import type { ListedState } from "@/lib/states/list";
import { Marks, TitleLink } from "./line";
import { Row, Years } from "./timeline-row";
import type { SeenWords } from "./words";

interface Props {
  actor: Actor;
  words: SeenWords;
  query: ActivityQuery;
  states: ListedState[];
}

/** How many sessions of each month are drawn. */
const mostOfMonth = 12;

/** Three years of the region: a row a sub-region, or a State where one sub-region is asked for; then the same in words. */
export async function Timeline({ actor, words, query, states }: Props) {
  const { seen, regions, stateName, days } = words;
  const filters = filtersOf(query.filters);
  const typed = typedFilters(query.typed);
  const year = Number((query.filters.at ?? today()).slice(0, 4));
  const period = yearsAround(year);
  const { entries, counts } = await entriesIn(actor, filters, period, mostOfMonth);
  const asked = states.filter(({ code, subRegion }) =>
    filters.state ? code === filters.state : subRegion === filters.region,
  );
  const byState = asked.length > 0;
  const rows = timelineRows(entries, period, { states: byState ? asked : states, byState });
  const nameOf = ({ key }: TimelineRow) => {
    if (key === "wide") return seen("timeline.wide");
    if (key === "unknown") return seen("timeline.unknownStates");
    return byState ? stateName(key) : regions(key as Parameters<typeof regions>[0]);
  };
  const isCut = [...counts.values()].reduce((sum, count) => sum + count, 0) > entries.length;
  const address = (to: number) => activitiesAddress({ ...typed, view: "timeline", at: `${to}-01` });
  return (
    <section className="activity-timeline">
      <div className="calendar-head">
        <h2>{seen("timeline.title", { from: String(year - 1), to: String(year + 1) })}</h2>
        <nav aria-label={seen("calendar.label")}>
          <ul>
            <li>
              <a rel="prev" href={address(year - 1)}>
                ← {year - 1}
              </a>
            </li>
            <li>
              <a href={activitiesAddress({ ...typed, view: "timeline" })}>{seen("calendar.today")}</a>
            </li>
            <li>
              <a rel="next" href={address(year + 1)}>
                {year + 1} →
              </a>
            </li>
          </ul>
        </nav>
      </div>
      <p className="source">{seen("timeline.key")}</p>
      {isCut && <p className="notice">{seen("timeline.tooMany", { count: entries.length })}</p>}
      <div className="rows">
        <Years years={period.years} />
        <ul>
          {rows.map((row) => (
            <li key={row.key}>
              <span className="name">
                {byState || row.key === "wide" || row.key === "unknown" ? (
                  nameOf(row)
                ) : (
                  <a href={activitiesAddress({ ...typed, view: "timeline", at: typed.at ?? "", region: row.key })}>
                    {nameOf(row)}
                  </a>
                )}
              </span>
              <Row
                row={row}
                period={period}
                label={seen("timeline.label", { row: nameOf(row), count: row.entries.length })}
              />
            </li>
          ))}
        </ul>
      </div>
      <details className="in-words" open={entries.length <= 40}>
        <summary>{seen("timeline.list")}</summary>
        {rows
          .filter((row) => row.entries.length > 0)
          .map((row) => (
            <section key={row.key}>
              <h3>{nameOf(row)}</h3>
              <ul>
                {row.entries.map(({ activity, session }, place) => (
                  <li key={place} className={`entry ${activity.status}`}>
                    <span className="on">{days(session)}</span>
                    <span>
                      <TitleLink activity={activity} />
                      <Marks words={words} activity={activity} />
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          ))}
      </details>
    </section>
  );
}
