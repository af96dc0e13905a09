// Whether something begins, and ends, at a place of a list.
import { bodyAt, type FoundBody } from "./bodies";
import { stateAt, type FoundState } from "./find-state";
import { bodyWords, wordsIn, type Word } from "./words";

/** A list under the finger: its text and its words. */
export interface Scanned {
  text: string;
  words: Word[];
  body: Word[];
  wordFrom: Map<number, number>;
  bodyFrom: Map<number, number>;
}

const placesOf = (words: Word[]) => new Map(words.map(({ from }, index) => [from, index] as const).toReversed());

/** @returns a text made ready to be scanned. */
export function scanned(text: string): Scanned {
  const words = wordsIn(text);
  const body = bodyWords(words);
  return { text, words, body, wordFrom: placesOf(words), bodyFrom: placesOf(body) };
}

const sticky = (pattern: RegExp) => (text: string, at: number) => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
};

/** How long what parts two entries is, at a place. */
export const separator = sticky(
  /\s{0,20}(?:[,;.]\s{0,20}(?:(?:and|as well as|together with|along with|plus|including|also)\b(?:\s{1,20}(?:also|from|of|by|the)\b)*|&|as (?:were|was|did)\b|(?:from|of|by)(?=\s)(?!\s{1,20}(?:wh|the[ms]|tho)))?|(?:and|as well as|together with|along with|plus)\b(?:\s{1,20}(?:also|from|of|by)\b)*|[&\n])\s{0,20}/iy,
);
const verb = sticky(
  /\s{1,20}(?:were|was|also|attended|participated|took|have|has|had|sent|joined|are|is|could|did|gathered|came|met|each|both|being)\b/iy,
);
const apposition = sticky(/\s{0,20}(?:[([:/]|[-–—](?=\s)|to the (?:OSCE|UN|United Nations|European Union)\b)/y);
const article = sticky(/(?:the)\s{1,20}/iy);
const end = sticky(/\s*$/y);

/** Whether an entry may end at a place. */
export const endsAt = (text: string, at: number): boolean =>
  at >= text.length || end(text, at) > 0 || separator(text, at) > 0 || verb(text, at) > 0 || apposition(text, at) > 0;

/** @returns the State that is the entry at a place. */
export function stateEntry({ text, words, wordFrom }: Scanned, at: number): FoundState | null {
  const first = wordFrom.get(at);
  return first === undefined ? null : stateAt(text, words, first, (to) => endsAt(text, to));
}

const headNoun =
  /\b(?:organi[sz]ations?|offices?|institut(?:e|es|ion|ions)|cent(?:re|er)s?|agenc(?:y|ies)|commissions?|committees?|unions?|universit(?:y|ies)|colleges?|secretariats?|councils?|groups?|forum|programmes?|programs?|missions?|initiatives?|associations?|foundations?|academ(?:y|ies)|bureaus?|consortium|funds?|banks?|ministr(?:y|ies)|services?|departments?|networks?|laborator(?:y|ies)|authorit(?:y|ies)|courts?|leagues?|police|schools?|units?|sections?|directorates?|inspectorates?|delegations?|presence|assembly|chairmanship|chairpersonship|presidency|governments?|division|corporation|company|society|federation|alliance|regime|arrangement|clearinghouse|think tank|house|task force|secretary|project|convention|treaty|federal|national|state|international|embassy|partnership|commonwealth|community|board|chamber|customs|guards?)\b/i;

/** @returns whether a text holds a word that bodies are called by. */
export const namesBody = (text: string): boolean => headNoun.test(text);

const acronymAlone = sticky(/[A-Z][A-Za-z0-9]{0,3}[A-Z][A-Z0-9-]{0,9}(?=\s{0,20}(?:[,;.()]|$|and\b|as well))/y);

/** Whether what stands at a place can only be another entry. */
export function beginsEntry(list: Scanned, at: number): boolean {
  const from = at + article(list.text, at);
  if (acronymAlone(list.text, from) > 0) return true;
  const state = stateEntry(list, from);
  if (state) return true;
  return bodyEntry(list, from, 2) !== null;
}

/** The piece up to where the next separator may be. */
const pieceAt = (text: string, at: number) =>
  /^[^,;]{0,160}?(?=[,;]|\s(?:and|as well as)\s|$)/.exec(text.slice(at, at + 170))?.[0] ?? "";

/** @returns the body of the dictionary that is the entry at a place; @param depth how far to look behind an "and". */
export function bodyEntry(list: Scanned, at: number, depth = 0): FoundBody | null {
  const { text, body, bodyFrom } = list;
  const first = bodyFrom.get(at);
  const found = first === undefined ? null : bodyAt(text, body, first);
  if (!found) return null;
  if (!endsAt(text, found.to) && !/^[’']?s?\s?\(/.test(text.slice(found.to, found.to + 4))) return null;
  // "European Union and Co-operation" is none: what follows the "and" is no entry.
  const joint = /^\s{1,20}(?:and|&)\s{1,20}/.exec(text.slice(found.to, found.to + 50));
  if (!joint || found.isAcronym || depth > 1) return found;
  const behind = found.to + joint[0].length;
  const next = pieceAt(text, behind);
  const capitals = next.match(/(?:^|\s)\p{Lu}/gu)?.length ?? 0;
  return capitals > 1 || /^the\b/.test(next) || namesBody(next) || beginsEntry(list, behind) || /\(/.test(next)
    ? found
    : null;
}
