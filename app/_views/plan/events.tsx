import { Sourced } from "@/components/sourced";
import type { KnownEvent } from "@/lib/plans/queries";
import type { PlanWords } from "@/app/_views/plans/words";

/** What happened to a plan, in order of time, each with where that is known from. */
export function Events({ words: { t, date }, events }: { words: PlanWords; events: KnownEvent[] }) {
  if (events.length === 0) return <p className="source">{t("state.noEvents")}</p>;
  return (
    <ol className="timeline">
      {events.map((event, place) => (
        <li key={place} className={event.confidence === "high" ? undefined : "doubted"}>
          <span className="when">{date(event)}</span>
          <div>
            <p className={`stage ${event.kind}`}>
              <i />
              <b>{t(`events.${event.kind}`)}</b>
            </p>
            {event.text && <p>{event.text}</p>}
            <p className="source">
              {t("state.source")} <Sourced text={event.source} />
            </p>
            {event.confidence !== "high" && <p className="doubt">{t(`state.confidence.${event.confidence}`)}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
