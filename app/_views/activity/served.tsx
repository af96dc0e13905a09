import type { OneActivity } from "@/lib/activities/one";
import type { SeenWords } from "../activities/words";

/** Which plan measures it serves and which needs it is to meet: those that the reader may see. */
export function Served({ words: { seen, stateName }, activity }: { words: SeenWords; activity: OneActivity }) {
  const { measures, needs } = activity;
  return (
    <>
      {measures.length > 0 && (
        <section>
          <h2>{seen("one.measures")}</h2>
          <ul className="told-list">
            {measures.map(({ id, number, text, plan }) => (
              <li key={id}>
                <a href={`/plans/${plan.stateCode}/measures/${id}`}>
                  {seen("one.measure", { state: stateName(plan.stateCode), plan: plan.sequence, measure: number })}
                </a>
                <p>{text}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {needs.length > 0 && (
        <section>
          <h2>{seen("one.needs")}</h2>
          <ul className="told-list">
            {needs.map(({ id, stateCode, text }) => (
              <li key={id}>
                <a href={`/plans/${stateCode}`}>{stateName(stateCode)}</a>
                <p>{text}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
