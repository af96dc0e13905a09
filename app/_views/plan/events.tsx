import type { KnownEvent } from "@/lib/plans/queries";
import type { PlanWords } from "@/app/_views/plans/words";
import { Origin } from "./origin";

/** What happened to a plan, in order of time, each with where that is known from. */
export function Events({ words, events }: { words: PlanWords; events: KnownEvent[] }) {
  const { t, date } = words;
  if (events.length === 0) return <p className="source">{t("state.noEvents")}</p>;
  return (
    <ol className="timeline">
      {events.map((event) => (
        <li key={event.id} className={event.confidence === null || event.confidence === "high" ? undefined : "doubted"}>
          <span className="when">{date(event)}</span>
          <div>
            <p className={`stage ${event.kind}`}>
              <i />
              <b>{t(`events.${event.kind}`)}</b>
            </p>
            {event.text && <p>{event.text}</p>}
            <Origin words={words} fact={event} />
          </div>
        </li>
      ))}
    </ol>
  );
}
