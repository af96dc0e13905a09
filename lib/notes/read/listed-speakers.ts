// Speakers of whom a note gives nothing but names and functions: "delivered by A, Head of B; C; and D, Director", or one a point.
import { bodyCalled } from "./bodies";
import { statesIn } from "./find-state";
import { part, placed, plain, trimmed, type Mapped } from "./mapped";
import type { Placed, Speaker } from "./note";
import { personsIn } from "./person-names";

const lead =
  /\b(?:statements?|remarks|address(?:es)?|speech(?:es)?)\s+(was|were)\s+(?:also\s+)?(?:delivered|made|given)\s+by(?::\s*|\s+)(?=\S|$)/i;
/** What begins the function of somebody named behind it, or says what somebody did. */
const other = /^(?:by|the|an?|his|her|our|representatives?|participants?)\b|[,\s](?:who|which)\s+(?!is\b|are\b)/i;
const suffix = /^,\s+(?:Jr|Sr|PhD|MD|II|III)\b\.?/;

const isSomebody = (name: string) => {
  const state = statesIn(name)[0];
  return /\p{L}/u.test(name) && name.length <= 160 && bodyCalled(name) === null && state?.to !== name.length;
};

/** @returns one speaker, "Name, function"; null where it may say something else. */
function speakerIn(piece: Mapped): Placed<Speaker> | null {
  const { text } = piece;
  if (text === "" || other.test(text)) return null;
  const persons = personsIn(text, true);
  const first = persons.find(({ from }) => from === 0);
  if (persons.length > 0 && !first) return null;
  const comma = /,\s/.exec(text)?.index ?? text.length;
  const end = comma + (suffix.exec(text.slice(comma))?.[0].length ?? 0);
  const name = plain(text.slice(0, end));
  // "Mr A from the Ministry", "Mr A (Head of B, C)" say more than a name.
  if (first && /^\s(?:(?:from|of|for|representing|[–—-])\s|\((?!ret))/.test(text.slice(first.to, end))) return null;
  if (!isSomebody(name)) return null;
  const held = plain(text.slice(end).replace(/^,\s+/, ""));
  return placed({ name, function: held === "" ? null : held }, piece);
}

/** "Head of B; and" of a list that goes on. */
const withoutJoint = (point: Mapped) => part(point, 0, point.text.replace(/\s*[;,](?:\s+and)?$|\s+and$/i, "").length);

/** @returns the speaker that a point names under "were delivered by:"; null where it may say something else. */
export const speakerOfPoint = (point: Mapped): Placed<Speaker> | null =>
  point.text.length < 420 ? speakerIn(withoutJoint(trimmed(point))) : null;

/** @returns whether a paragraph leads to points that name speakers. */
export const leadsToSpeakers = (text: string): boolean => {
  const found = lead.exec(text);
  return found !== null && /(?::|\bby)\s*$/.test(text) && found.index + found[0].length >= text.trimEnd().length;
};

/** @returns the speakers of a sentence that parts them by semicolons, or names one alone; null where it is no such sentence. */
export function speakersListed(sentence: Mapped): Placed<Speaker>[] | null {
  const found = lead.exec(sentence.text);
  if (!found) return null;
  const rest = trimmed(part(sentence, found.index + found[0].length));
  const list = part(rest, 0, rest.text.replace(/(?<!\b(?:Jr|Sr|ret))\.$/, "").length);
  const pieces: Mapped[] = [];
  let from = 0;
  for (const { index, 0: mark } of list.text.matchAll(/;\s+(?:and\s+)?/g)) {
    pieces.push(part(list, from, index));
    from = index + mark.length;
  }
  pieces.push(part(list, from));
  if (pieces.length === 1 && found[1]?.toLowerCase() === "were") return null;
  const speakers = pieces.flatMap((piece) => speakerIn(trimmed(piece)) ?? []);
  return speakers.length === pieces.length ? speakers : null;
}
