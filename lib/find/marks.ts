// Which letters of a text were found.
import { fold } from "@/lib/fold";
import { latin, spellings } from "./spelling";

/** From which letter to which, the last excluded. */
export type Mark = [from: number, to: number];

/** How many letters of a word, as it is written, spell what was asked. */
function lettersOf(word: string, asked: string): number {
  for (let count = 1; count < word.length; count += 1)
    if (latin(fold(word.slice(0, count)).trim()).length >= asked.length) return count;
  return word.length;
}

/**
 * @param terms the spellings that were found. @param asked the words as typed, folded.
 * @returns the letters of a text to mark: the beginning of a word where that is what was typed, else the whole word.
 */
export function marksOf(text: string, terms: ReadonlySet<string>, asked: readonly string[]): Mark[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap(({ 0: word, index }): Mark[] => {
    const folded = fold(word).trim();
    if (!spellings(folded).some((spelling) => terms.has(spelling))) return [];
    const begun = asked.find((one) => latin(folded).startsWith(latin(one)) && latin(one) !== "");
    return [[index, index + (begun === undefined ? word.length : lettersOf(word, latin(begun)))]];
  });
}
