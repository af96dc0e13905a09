// Bodies of the field, to complete a name or an acronym where a note gives one alone.
import { list } from "./body-list";
import { bodyWords, wordsIn, type Word } from "./words";

/** A body: its name, its acronym, and what else it is called. */
interface Body {
  name: string;
  acronym: string | null;
  also?: string[];
}

const bodies: Body[] = list
  .trim()
  .split("\n")
  .map((line) => {
    const [name = "", acronym = "", ...also] = line.split("|");
    return { name, acronym: acronym === "" ? null : acronym, also };
  });

const keyOf = (words: readonly Word[]) => words.map(({ word }) => word).join(" ");

interface Called {
  words: string[];
  body: Body;
  isAcronym: boolean;
}

const byFirst = new Map<string, Called[]>();
for (const body of bodies) {
  const names = [body.name, ...(body.also ?? [])];
  for (const [name, isAcronym] of [
    ...names.map(
      (one) => [one, one.toLowerCase() === body.acronym?.toLowerCase() || /^[A-Z][A-Za-z]*[A-Z]$/.test(one)] as const,
    ),
    ...(body.acronym ? [[body.acronym, true] as const] : []),
  ]) {
    const words = keyOf(bodyWords(wordsIn(name))).split(" ");
    const known = byFirst.get(words[0] ?? "") ?? [];
    if (known.some((other) => other.words.join(" ") === words.join(" "))) continue;
    known.push({ words, body, isAcronym });
    byFirst.set(words[0] ?? "", known);
  }
}
for (const called of byFirst.values()) called.sort((one, other) => other.words.length - one.words.length);

/** A body found, and whether it is named by its acronym. */
export interface FoundBody {
  body: { name: string; acronym: string | null };
  isAcronym: boolean;
  from: number;
  to: number;
}

const between = /^[\s.'’,/()\-–—:]{0,8}(?:the[\s]{1,3}|’?s\s)?$/i;

/** @returns the body whose name begins at a word. @param words as bodyWords gives them. */
export function bodyAt(text: string, words: readonly Word[], at: number): FoundBody | null {
  const start = words[at];
  if (!start) return null;
  for (const { words: expected, body, isAcronym } of byFirst.get(start.word) ?? []) {
    const taken = words.slice(at, at + expected.length);
    if (taken.length < expected.length || expected.some((word, index) => word !== taken[index]?.word)) continue;
    const last = taken.at(-1) ?? start;
    const written = text.slice(start.from, last.to);
    if (
      isAcronym &&
      (written === written.toLowerCase() ||
        (written.length < 5 && written !== written.toUpperCase() && written !== body.acronym))
    )
      continue;
    if (/^\p{Ll}/u.test(written) || taken.some((word, index) => index > 0 && !gapFits(text, taken[index - 1], word)))
      continue;
    return { body, isAcronym, from: start.from, to: last.to };
  }
  return null;
}

const gapFits = (text: string, one: Word | undefined, other: Word) =>
  one === undefined || other.from <= one.to || between.test(text.slice(one.to, other.from));

/** @returns the body that a whole text names. */
export function bodyCalled(text: string): FoundBody | null {
  const words = bodyWords(wordsIn(text));
  const found = bodyAt(text, words, 0);
  return found && found.to === (words.at(-1)?.to ?? 0) ? found : null;
}
