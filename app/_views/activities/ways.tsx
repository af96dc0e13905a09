import { activitiesAddress, typedFilters, type ActivityQuery } from "@/lib/activities/filters";
import type { SeenWords } from "./words";

/** The same activities elsewhere: as a file, in one's calendar, for a program. */
export function Ways({ words: { seen }, query }: { words: SeenWords; query: ActivityQuery }) {
  const typed = typedFilters(query.typed);
  const feed = activitiesAddress(typed, `${process.env.PORTAL_URL ?? "http://localhost:3000"}/activities.ics`);
  return (
    <nav className="plan-ways activity-ways" aria-label={seen("ways.label")}>
      <ul>
        <li>
          <a href={activitiesAddress(typed, "/activities/export")}>{seen("ways.file")}</a>
        </li>
        <li>
          <a href={feed.replace(/^https?:/, "webcal:")}>{seen("ways.feed")}</a>
        </li>
        <li>
          <a href={activitiesAddress(typed, "/activities.ics")} type="text/calendar">
            {seen("ways.ics")}
          </a>
        </li>
        <li>
          <a href={activitiesAddress(typed, "/api/v1/activities")}>{seen("ways.api")}</a>
        </li>
      </ul>
      <p className="source">
        {seen.rich("feedHint", { address: feed, code: (text) => <code className="break-all">{text}</code> })}
      </p>
    </nav>
  );
}
