import { fold } from "@/lib/fold";
import { paragraphsInOrder, weaponsInOrder } from "@/lib/resolution/vocabulary";
import type { Comparable, Reason } from "./shapes";
import { ofPeople, type Subject } from "./subject";
import { daysApart } from "./when";
import { finer, type Topic } from "./topics";

const isFiner = (topic: Topic): topic is keyof typeof finer => topic in finer;
const common = <Item>(one: ReadonlySet<Item>, other: ReadonlySet<Item>) => [...one].filter((item) => other.has(item));
/** Within a State these are the business of the same few people. */
const ofFew: readonly Topic[] = ["nationalActionPlan", "pointsOfContact", "reporting", "cbrnPlan"];
/** Where something is done, rather than what. */
const places: readonly Topic[] = ["research", "chemicalPlants", "universities", "laboratories"];

const finerWithin = (subject: Subject, theme: Topic) =>
  [...subject.topics.keys()].filter(
    (topic) => isFiner(topic) && !places.includes(topic) && (finer[topic] as readonly Topic[]).includes(theme),
  );

/** Each is the whole of what is done against one kind of weapon. */
const domains: readonly Topic[] = ["nuclearSecurity", "chemicalSecurity", "biosecurity"];

const haveSameAudience = (one: Subject, other: Subject) =>
  common(one.audiences, other.audiences).some((audience) => audience !== "officials");

const isWithin = (topic: Topic, subject: Subject) =>
  isFiner(topic) && finer[topic].some((theme) => !ofPeople.includes(theme) && subject.topics.has(theme));

/** Whether an activity is fully about something that the other is not about at all. */
const goesBeyond = (one: Subject, other: Subject) =>
  [...one.topics].some(
    ([topic, weight]) =>
      weight === 1 &&
      !places.includes(topic) &&
      topic !== "legislation" &&
      !other.topics.has(topic) &&
      !isWithin(topic, other),
  );

/**
 * How much it counts that both are about this: less where both say something finer within it, and not the same, or where each
 * has a theme of its own beside it.
 */
function worth(topic: Topic, one: Subject, other: Subject): number {
  if (isFiner(topic) && !places.includes(topic)) return 1;
  const [mine, theirs] = [finerWithin(one, topic), finerWithin(other, topic)];
  if (mine.some((finerTopic) => theirs.includes(finerTopic))) return 1;
  if (mine.length > 0 && theirs.length > 0) return haveSameAudience(one, other) ? 0.55 : 0.4;
  const beyond = [goesBeyond(one, other), goesBeyond(other, one)].filter(Boolean).length;
  const isWide = domains.includes(topic) || ofPeople.includes(topic);
  const isOneOnLaw = isWide && one.topics.has("legislation") !== other.topics.has("legislation");
  const worths = isWide ? [0.8, 0.55, 0.45] : places.includes(topic) ? [0.85, 0.6, 0.45] : [0.95, 0.85, 0.6];
  return worths[Math.min(beyond + (isOneOnLaw ? 1 : 0), 2)] ?? 0;
}

/** Law-making is a kind of work: it makes two laws one subject only where one of the two says of no other what it is on. */
function countsAsLaw(one: Subject, other: Subject): boolean {
  return [one, other].some(({ topics }) => [...topics.keys()].every((topic) => topic === "legislation"));
}

function nearInTopics(one: Subject, other: Subject): { near: number; reasons: Reason[] } {
  // What is said in passing tells more where the people are the same.
  const passing = haveSameAudience(one, other) ? 0.85 : 0;
  const weight = (topic: Topic) =>
    Math.max(
      ofPeople.includes(topic) ? 0 : passing,
      Math.min(one.topics.get(topic) ?? 0, other.topics.get(topic) ?? 0),
    );
  const shared = [...one.topics.keys()]
    .filter((topic) => other.topics.has(topic))
    .filter((topic) => topic !== "legislation" || countsAsLaw(one, other))
    .map((topic) => ({ topic, worth: worth(topic, one, other) * weight(topic) }));
  if (shared.length === 0) return { near: 0, reasons: [] };
  const best = Math.max(...shared.map((item) => item.worth));
  const topics = shared.filter((item) => item.worth === best).map((item) => item.topic);
  const isWide = topics.every((topic) => places.includes(topic) || !(isFiner(topic) || ofFew.includes(topic)));
  const near = best * (isWide && isOnlyTicked(one, other) ? 0.65 : 1);
  return { near, reasons: [{ key: near < 0.5 ? "nearTopics" : "sameTopics", topics }] };
}

/** Titles and descriptions that share telling words are on one subject, whatever the dictionary knows. */
function nearInWords(one: Subject, other: Subject): { near: number; reasons: Reason[] } {
  const words = common(one.words, other.words);
  const near = [0, 0, 0.7, 0.8, 0.9][Math.min(words.length, 4)] ?? 0;
  return { near, reasons: near > 0 ? [{ key: "sameWords", words }] : [] };
}

/** So many telling words are enough to tell that two mean different things. */
const saysEnough = 5;

/** Whether a wide subject is all that two have in common that both describe. */
const isOnlyTicked = (one: Subject, other: Subject): boolean =>
  Math.min(one.words.size, other.words.size) >= saysEnough &&
  common(one.words, other.words).length === 0 &&
  !haveSameAudience(one, other);

/** Paragraphs alone say little, the wide ones least. */
function nearInParagraphs(one: Comparable, other: Comparable): { near: number; reasons: Reason[] } {
  const paragraphs = paragraphsInOrder(one.paragraphs.filter((paragraph) => other.paragraphs.includes(paragraph)));
  if (paragraphs.length === 0) return { near: 0, reasons: [] };
  const near = paragraphs.some((paragraph) => /^op3[abc]$/.test(paragraph)) ? 0.4 : 0.3;
  return { near, reasons: [{ key: "sameParagraphs", paragraphs }] };
}

const saysSubject = ({ topics }: Subject) => [...topics.keys()].some((topic) => topic !== "wholeResolution");

/** Where one says nothing of its subject, it may be the other's: the more so where a paragraph, a weapon or the people are the same. */
function nearUnsaid(one: Subject, other: Subject, haveParagraph: boolean): number {
  if (saysSubject(one) && saysSubject(other)) return 0;
  const haveWeapon = common(one.weapons, other.weapons).length > 0;
  return haveSameAudience(one, other) ? 0.8 : haveParagraph || haveWeapon ? 0.65 : 0.5;
}

/** Other weapons are other people and other materials. */
function besideWeapons(one: Subject, other: Subject): { times: number; reasons: Reason[] } {
  if (one.weapons.size === 0 || other.weapons.size === 0) return { times: 1, reasons: [] };
  const weapons = weaponsInOrder(common(one.weapons, other.weapons));
  if (weapons.length > 0) return { times: 1, reasons: [{ key: "sameWeapons", weapons }] };
  return {
    times: 0.5,
    reasons: [{ key: "otherWeapons", weapons: weaponsInOrder([...one.weapons, ...other.weapons]) }],
  };
}

/** Two that are for the same States in one place in the same days are taken for one, whatever they are called. */
const areInOnePlace = ([one, first]: [Comparable, Subject], [other, second]: [Comparable, Subject]) =>
  (first.audiences.size === 0 || second.audiences.size === 0 || haveSameAudience(first, second)) &&
  one.city !== null &&
  other.city !== null &&
  fold(one.city) === fold(other.city) &&
  one.states.length === other.states.length &&
  one.states.every((code) => other.states.includes(code)) &&
  [one, other].every(({ sessions }) => sessions.every(({ precision }) => precision === "day")) &&
  daysApart(one.sessions, other.sessions) === 0;

/** @returns how near two activities are in their subject, from 0 to 1, and why. */
export function nearInSubject(
  [one, first]: [Comparable, Subject],
  [other, second]: [Comparable, Subject],
): { near: number; reasons: Reason[] } {
  const topics = nearInTopics(first, second);
  const paragraphs = nearInParagraphs(one, other);
  const words = nearInWords(first, second);
  const isOnePlace = areInOnePlace([one, first], [other, second]);
  const unsaid = nearUnsaid(first, second, paragraphs.near > 0);
  const near = Math.max(topics.near, paragraphs.near, words.near, unsaid, isOnePlace ? 0.75 : 0);
  const weapons = besideWeapons(first, second);
  const said = [...topics.reasons, ...paragraphs.reasons, ...(words.near > topics.near ? words.reasons : [])];
  if (isOnePlace) said.push({ key: "samePlace" });
  return { near: near * weapons.times, reasons: near > 0 ? [...said, ...weapons.reasons] : [] };
}
