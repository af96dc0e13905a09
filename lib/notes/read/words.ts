// The words of a text, folded for comparing, with their places.
import { fold } from "@/lib/fold";

/** One word: folded, and from where to where it is written. */
export interface Word {
  word: string;
  from: number;
  to: number;
}

/** Spellings that are one word in the names of bodies. */
const same: Record<string, string> = {
  organisation: "organization",
  organisations: "organizations",
  centre: "center",
  centres: "centers",
  programme: "program",
  defence: "defense",
  labour: "labor",
};

const tails = new Set(["operation", "ordination", "ordinator", "proliferation", "governmental"]);
const heads = new Set(["co", "non"]);

/** @returns the words of a text; "&" is "and". */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+|&/gu)].flatMap(({ 0: written, index }) => {
    const word = written === "&" ? "and" : fold(written).trim();
    return word === "" ? [] : [{ word, from: index, to: index + written.length }];
  });
}

/** @returns the same as the names of bodies are compared: one spelling, "UN" written out, no articles. */
export function bodyWords(words: readonly Word[]): Word[] {
  const result: Word[] = [];
  for (const word of words) {
    const last = result.at(-1);
    if (last && heads.has(last.word) && tails.has(word.word)) {
      result.splice(-1, 1, { word: last.word + word.word, from: last.from, to: word.to });
    } else if (word.word === "un") {
      result.push({ ...word, word: "united" }, { ...word, word: "nations" });
    } else if (word.word !== "the" && !(word.word === "s" && last?.to === word.from - 1)) {
      result.push({ ...word, word: same[word.word] ?? word.word });
    }
  }
  return result;
}
