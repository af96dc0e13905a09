import { getTranslations } from "@/i18n/words";
import type { ShownOverlap } from "@/lib/overlaps/queries";
import type { OverlapWords } from "@/lib/overlaps/words";

interface PairProps {
  overlap: ShownOverlap;
  words: OverlapWords["words"];
  /** The level of the titles below the page's own. */
  heading: "h2" | "h3";
}

/** Two activities side by side. */
export async function Pair({ overlap, words, heading: Heading }: PairProps) {
  const t = await getTranslations("overlaps.one");
  return (
    <div className="overlap-pair">
      {overlap.activities.map((activity) => (
        <article key={activity.id}>
          <Heading>
            <a href={`/activities/${activity.slug}`}>{activity.title}</a>
          </Heading>
          <dl className="facts">
            <dt>{t("organisers")}</dt>
            <dd>{words.organisers(activity.organisers).join(", ")}</dd>
            <dt>{t("when")}</dt>
            <dd>{words.when(activity.sessions)}</dd>
            <dt>{t("states")}</dt>
            <dd>{words.forWhom(activity)}</dd>
            <dt>{t("kind")}</dt>
            <dd>
              {words.t(`kinds.${activity.kind}`)}, {words.t(`statuses.${activity.status}`).toLowerCase()}
            </dd>
            <dt>{t("contact")}</dt>
            <dd>{activity.contact || <span className="source">{t("noContact")}</span>}</dd>
          </dl>
        </article>
      ))}
    </div>
  );
}
