import { Sourced } from "@/components/sourced";
import type { OneActivity } from "@/lib/activities/one";
import type { SeenWords } from "../activities/words";

/** How it is known of: from which source, how surely, with what doubts; or whose entry it is. */
export function OnRecord({ words: { t, seen, stateName }, activity }: { words: SeenWords; activity: OneActivity }) {
  const { source, confidence, note, stateCode, organisation, slug, circle } = activity;
  const owner = stateCode
    ? seen("one.entryOfState", { state: stateName(stateCode) })
    : organisation
      ? seen("one.entryOfOrganisation", { organisation: organisation.name })
      : seen("one.entryOfCentre");
  return (
    <section>
      <h2>{seen("one.onRecord")}</h2>
      <dl className="facts max-w-measure">
        <dt>{seen("one.source")}</dt>
        <dd>{source ? <Sourced text={source} /> : owner}</dd>
        {confidence && (
          <>
            <dt>{seen("one.confidence")}</dt>
            <dd className={confidence === "high" ? undefined : "doubt"}>{t(`confidence.${confidence}`)}</dd>
          </>
        )}
        {note && (
          <>
            <dt>{seen("one.note")}</dt>
            <dd>
              <Sourced text={note} />
            </dd>
          </>
        )}
      </dl>
      {circle === "public" && (
        <p className="mt-3">
          <a href={`/activities/${slug}.ics`} type="text/calendar">
            {seen("one.add")}
          </a>
        </p>
      )}
    </section>
  );
}
