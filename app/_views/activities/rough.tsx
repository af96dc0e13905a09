import type { Entry } from "@/lib/activities/calendar";
import { About, Marks, TitleLink } from "./line";
import type { SeenWords } from "./words";

/** What has no day yet, or of which none is known: told beside the days, never on one of them. */
export function Rough({ words, entries }: { words: SeenWords; entries: Entry[] }) {
  if (entries.length === 0) return null;
  const { seen, days } = words;
  return (
    <section className="rough" aria-label={seen("calendar.rough")}>
      <h3>{seen("calendar.rough")}</h3>
      <ul>
        {entries.map(({ activity, session }, place) => (
          <li key={place} className={`entry ${activity.status}`}>
            <span className="on">{days(session)}</span>
            <span>
              <TitleLink activity={activity} />
              <Marks words={words} activity={activity} /> <About words={words} activity={activity} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
