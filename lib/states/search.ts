// Finding a State by a few letters, the same on the server and in the browser.
import { fold } from "@/lib/fold";

/** Shorter ones would be found inside nearly everything: they must begin a word. */
const leastInside = 3;

/** @returns what a row is found by: every word of the texts once, " serbia serbie". */
export function searchWords(texts: (string | null)[]): string {
  const words = new Set(texts.flatMap((text) => (text === null ? [] : fold(text).trim().split(" "))));
  words.delete("");
  return words.size === 0 ? "" : ` ${[...words].join(" ")}`;
}

/** Whether a row is meant: every word typed begins one of its words, or from three letters on is part of one. */
export function isFound(words: string, typed: string): boolean {
  const asked = fold(typed).trim();
  return (
    asked === "" || asked.split(" ").every((word) => words.includes(word.length < leastInside ? ` ${word}` : word))
  );
}
