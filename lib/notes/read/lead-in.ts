// The words that introduce whom a list names: "Representatives from the following participating States:".
import { bodyEntry, namesBody, stateEntry, type Scanned } from "./scan";

const core = new Set(
  "representative representatives alternate alternates deputy deputies delegation delegations delegate delegates participant participants official officials expert experts poc pocs point points staff observer observers attendance attended attending participated represented representing present attendees member members personnel speakers government governments guests counterparts colleagues practitioners lecturers trainers trainees instructors facilitators moderators mission missions speaker persons people brought gathered came travelled joined joining welcomed comprising featured involved involving hosted included includes including comprised addition followed".split(
    " ",
  ),
);
const around = new Set(
  "we us our met addition welcome number some about approximately over more than several various both all other others senior national governmental official officially designated the a an or one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred high level as well and also of from for by following osce un oscepa participating member states state countries organizations organisations were was are is meeting event workshop training seminar conference round table in at took part these individual structures institutions entities partners regional international subregional sub bodies contact contacts their with capital capitals capital based named on behalf network joint only well further additional relevant namely field operations executive held there this it had that who permanent serving total altogether half plus to together working appointed invited key local unsc unscr committee non governmental furthermore moreover likewise besides directory newly addition second third first annual ministries agencies authorities services".split(
    " ",
  ),
);
const turn = new Set([
  "from",
  "of",
  "by",
  "the",
  "following",
  "including",
  "namely",
  "for",
  "included",
  "includes",
  "gathered",
  "comprised",
  "together",
]);

/** "Guests had travelled all the way from Kazakhstan": small words up to where those begin who came. */
const inSmall =
  /^(?:\p{Lu}\p{Ll}+(?=(?:\s+\p{Ll}+){3})|\p{Ll}+)((?:\s+\p{Ll}+){0,14}?)\s+(?:from|of|by|for|with|included|were|are)\s+(?:the\s+)?/u;

function behindSmall(list: Scanned, at: number): number {
  const found = inSmall.exec(list.text.slice(at, at + 160));
  if (!found || namesBody(found[0])) return at;
  const end = at + found[0].length;
  const begun = list.text.slice(0, end).replace(/the\s+$/i, "").length;
  return [begun, end].find((place) => stateEntry(list, place) ?? bodyEntry(list, place)) ?? at;
}

/**
 * @returns how far an introduction reaches that begins at a place; the same place where there is none.
 * It ends before a State or body, after a colon or bracket, or after "from", "of" and their like.
 */
export function leadIn(list: Scanned, at: number): number {
  const { text, words, wordFrom } = list;
  let index = wordFrom.get(at);
  if (index === undefined) return at;
  let seen = false;
  let reached = at;
  for (let count = 0; count < 40; count += 1, index += 1) {
    const word = words[index];
    if (!word) break;
    const before = words[index - 1];
    const gap = count > 0 && before ? text.slice(before.to, word.from) : "";
    if (/[;.]\s/.test(gap) || (/,/.test(gap) && !seen && count > 4)) break;
    const opens = /[:(]\s*$/.exec(gap);
    if (seen && opens) return word.from;
    if (seen && (stateEntry(list, word.from) || bodyEntry(list, word.from))) return word.from;
    const known = core.has(word.word);
    if (!known && !around.has(word.word) && !/^\d{1,4}$/.test(word.word)) break;
    seen ||= known;
    if (seen && turn.has(word.word)) reached = words[index + 1]?.from ?? word.to;
  }
  return Math.max(seen ? reached : at, behindSmall(list, at));
}
