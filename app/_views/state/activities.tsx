import type { Actor } from "@/lib/access/actor";
import { listActivities } from "@/lib/activities/queries";
import { About, Marks, TitleLink } from "@/app/_views/activities/line";
import { StatusMark } from "@/app/_views/activities/status";
import { seenWords } from "@/app/_views/activities/words";

/** So many stand on a State's own page. */
const most = 3;

/** What is planned that names a State, the nearest first, and the way to the rest. */
export async function StateActivities({ actor, code, name }: { actor: Actor; code: string; name: string }) {
  const filters = { state: code, scope: "named" } as const;
  const [words, coming, past] = await Promise.all([
    seenWords(),
    listActivities(actor, filters, { when: "coming", most }),
    listActivities(actor, filters, { when: "past", most: 1 }),
  ]);
  const { seen, t, when } = words;
  return (
    <section>
      <h2>{seen("of.state")}</h2>
      {coming.activities.length > 0 && (
        <ul className="acts">
          {coming.activities.map((activity) => (
            <li key={activity.slug} className={`act ${activity.status}`}>
              <span className="on">
                {when(activity.sessions)}
                <StatusMark t={t} activity={activity} />
              </span>
              <span>
                <TitleLink activity={activity} />
                <Marks words={words} activity={activity} />
                <About words={words} activity={activity} />
              </span>
            </li>
          ))}
        </ul>
      )}
      <p>
        {seen("of.stateText", { coming: coming.all, past: past.all })}{" "}
        <a href={`/activities?state=${code}`}>{seen("of.stateLink", { state: name })}</a>
      </p>
    </section>
  );
}
