import type { Session } from "@/lib/activities/listed";
import type { SeenWords } from "../activities/words";

/** When it takes place: each session, as exactly as is known. */
export function Sessions({ words: { seen, session, times }, sessions }: { words: SeenWords; sessions: Session[] }) {
  const said = (one: Session) => (
    <>
      {session(one)}
      {times(one) && <span className="source"> {seen("one.vienna")}</span>}
      {one.precision !== "day" && <span className="doubt block">{seen("one.rough")}</span>}
    </>
  );
  const [only, ...others] = sessions;
  if (only && others.length === 0) return said(only);
  return (
    <ol className="sessions">
      {sessions.map((one, place) => (
        <li key={place}>
          <span className="source">{seen("one.session", { number: place + 1 })}</span> {said(one)}
        </li>
      ))}
    </ol>
  );
}
