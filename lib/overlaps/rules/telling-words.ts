import states from "@/prisma/reference/states.json";
import { fold } from "@/lib/fold";

/** Words that say nothing of a subject: small words, and those of every activity of the field. */
const usual = new Set(
  (
    "about after all among and are before between both each for from has have how into its more not off one other out over own that the their them then " +
    "these they this those through under upon use what when which who whose will with within would two three four five six seven days day week weeks month year years hours " +
    "first second third annual yearly regional national international workshop training course seminar meeting round table webinar series visit conference event session " +
    "resolution 1540 2004 security council united nations osce unoda implementation implementing implement state states participating government ministry ministries officials " +
    "officers experts expert participants representatives support assistance capacity building action plan plans measures priorities control controls security weapons mass destruction new work working go goes get gets take takes come comes learn learns need needs"
  ).split(" "),
);

const ofStates = new Set(states.flatMap(({ english }) => fold(english.name).trim().split(" ")));

/** Takes off what English puts at a word's end, so that "licences" and "licensing" meet. */
const stem = (word: string) => word.replace(/(?:ational|ations?|ings?|ments?|ers?|ors?|ies|es|ed|s|y|e)$/, "");

/** @returns the words of a folded text that may tell what it is about, shortened to their stems. */
export function tellingWords(folded: string): Set<string> {
  const words = folded.split(" ").filter((word) => word.length > 3 && !usual.has(word) && !ofStates.has(word));
  return new Set(words.map(stem).filter((word) => word.length > 2));
}
