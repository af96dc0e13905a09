import "server-only";
import { wordsOf } from "@/i18n/words-of";
import { activityWords } from "@/lib/activities/words";
import { paragraphLabel } from "@/lib/resolution/vocabulary";
import type { Near } from "./near";
import type { Reason } from "./rules/shapes";
import { isTheme, type Topic } from "./rules/topics";

/** An activity that is like another, in words, for a page or a script to show. */
export interface LikeTold {
  href: string;
  title: string;
  organisers: string;
  /** Status, days and States in one line. */
  about: string;
  score: number;
  strong: boolean;
  /** "Same State: Kyrgyzstan; same paragraph: OP 3 (c); 5 weeks apart". */
  why: string;
}

/** What is like an activity, best first, and how many in words. */
export interface Like {
  said: string;
  list: LikeTold[];
}

/** @returns how reasons and activities that are like others are put into words. @param naming as activityWords takes it. */
export async function overlapWords(locale: string, naming?: Promise<Map<string, string>>) {
  const [t, words, themes, weapons] = await Promise.all([
    wordsOf(locale, "overlaps"),
    activityWords(locale, naming),
    wordsOf(locale, "activityWords.themes"),
    wordsOf(locale, "resolution.weapons"),
  ]);
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const topic = (name: Topic) => (isTheme(name) ? themes(name) : t(`topics.${name}`));
  const named = (reason: Reason): string[] => {
    if ("states" in reason) return words.byName(reason.states).map(words.stateName);
    if ("topics" in reason) return reason.topics.map(topic);
    if ("paragraphs" in reason) return reason.paragraphs.map(paragraphLabel);
    if ("weapons" in reason) return reason.weapons.map((weapon) => weapons(weapon));
    if ("audiences" in reason) return reason.audiences.map((audience) => t(`audiences.${audience}`));
    return "words" in reason ? reason.words : [];
  };
  const reason = (one: Reason): string =>
    t(`reason.${one.key}`, {
      named: list.format(named(one)),
      count: named(one).length,
      weeks: "weeks" in one ? one.weeks : 0,
    });
  /** All reasons in one line. */
  const why = (reasons: readonly Reason[]): string => {
    const said = reasons.map(reason).join("; ");
    return said.charAt(0).toLocaleUpperCase(locale) + said.slice(1);
  };
  const told = ({ activity, score, strong, reasons }: Near): LikeTold => ({
    href: `/activities/${activity.slug}`,
    title: activity.title,
    organisers: activity.organisers.map(({ label }) => label).join(", "),
    about: [
      words.t(`statuses.${activity.status}`),
      words.when(activity.sessions.map((session) => ({ ...session, startsAt: null, endsAt: null }))),
      words.forWhom({ states: [...activity.states], statesUnknown: false }),
    ].join(". "),
    ...{ score, strong },
    why: why(reasons),
  });
  const toldOf = (near: readonly Near[]): Like => ({
    said: t(near.length === 0 ? "like.none" : "like.count", {
      count: near.length,
      strong: near.filter(({ strong }) => strong).length,
    }),
    list: near.map(told),
  });
  return { t, words, why, toldOf };
}

export type OverlapWords = Awaited<ReturnType<typeof overlapWords>>;
