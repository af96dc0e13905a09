import { getLocale, getTranslations } from "@/i18n/words";
import type { PastEntry } from "@/lib/contacts/past-entries";
import { contactFunctions } from "@/lib/contacts/rules";
import type { ContactFunction } from "@/lib/database/generated/enums";
import { formatDate } from "@/lib/dates";
import { postThen } from "@/lib/states/post-then";
import { OnePastEntry } from "./entry";

interface PostsProps {
  on: string;
  entries: PastEntry[];
  /** Where the entries are not for the reader: which functions were filled. */
  filled: Set<ContactFunction>;
  /** From which day on each function is on record. */
  reach: Map<ContactFunction, string>;
  inNetwork: boolean;
}

/** A State's functions on a past day: held, vacant, or nothing on record. */
export async function PastPosts({ on, entries, filled, reach, inNetwork }: PostsProps) {
  const [t, states, locale] = [await getTranslations("past"), await getTranslations("states"), await getLocale()];
  const date = (day: string) => formatDate(day, "day", locale);
  const posts = contactFunctions.map((held) => ({ held, post: postThen(on, filled.has(held), reach.get(held)) }));
  const nothing = (held: ContactFunction) => {
    const since = reach.get(held);
    const name = states(`inText.${held}`);
    if (since === undefined) return t("noRecord", { function: name });
    return inNetwork
      ? t("noRecordBefore", { function: name, date: date(since) })
      : t("noRecordThen", { function: name });
  };
  if (!inNetwork)
    return (
      <section className="entry">
        <h2>{states("state.functions")}</h2>
        <dl className="facts">
          {posts
            .filter(({ held, post }) => held === "primary" || post !== "unknown")
            .map(({ held, post }) => [
              <dt key={`${held} function`}>{states(`functions.${held}`)}</dt>,
              <dd key={held}>
                {post === "named" ? t("posts.named") : <span className="doubt">{t(`posts.${post}`)}</span>}
              </dd>,
            ])}
        </dl>
      </section>
    );
  return posts.flatMap(({ held, post }) => {
    if (post === "named")
      return entries
        .filter((entry) => entry.function === held)
        .map((entry) => <OnePastEntry key={entry.id} entry={entry} />);
    if (post === "unknown" && held !== "primary" && !reach.has(held)) return [];
    return [
      <section className="entry" key={held}>
        <h2>{states(`functions.${held}`)}</h2>
        <p className="notice">
          {post === "vacant" ? t("vacant", { function: states(`inText.${held}`) }) : nothing(held)}
        </p>
      </section>,
    ];
  });
}
