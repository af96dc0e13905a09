import { Marks, TitleLink } from "@/app/_views/activities/line";
import { seenWords } from "@/app/_views/activities/words";
import type { Actor } from "@/lib/access/actor";
import { listActivities } from "@/lib/activities/queries";

const most = 4;

/** The next activities on record; where nothing comes, the last there was. */
export async function ComingActivities({ actor }: { actor: Actor }) {
  const [words, coming] = await Promise.all([seenWords(), listActivities(actor, {}, { when: "coming", most })]);
  const { seen, when, forWhom } = words;
  const [last] = coming.all > 0 ? [] : (await listActivities(actor, {}, { when: "past", most: 1 })).activities;
  const shown = last ? [last] : coming.activities;
  return (
    <section className="home-part" aria-labelledby="activities">
      <h2 id="activities">{seen("home.title")}</h2>
      {coming.all === 0 && <p>{seen("home.none")}</p>}
      {last && <p className="source">{seen("home.last")}</p>}
      <ul className="acts">
        {shown.map((activity) => (
          <li key={activity.slug} className={`act ${activity.status}`}>
            <span className="on">{when(activity.sessions)}</span>
            <span>
              <TitleLink activity={activity} />
              <Marks words={words} activity={activity} />
              <span className="source">{forWhom(activity)}</span>
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-2">
        <a href="/activities">{seen("home.all")}</a>
      </p>
    </section>
  );
}
