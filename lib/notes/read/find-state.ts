// Finds the names of States in a text.
import { stateNames, type StateName } from "./state-names";
import { wordsIn, type Word } from "./words";

/** A State found: which words it takes up, and in which letters it ends. */
export interface FoundState {
  name: StateName;
  /** The first word that is no longer of it. */
  after: number;
  from: number;
  to: number;
}

const narrow = /^[\s.'’`´‘\-–/]{0,12}$/;
const wide = /^[\s.'’`´‘\-–/,()]{0,12}$/;
const articles = new Set(["the", "la", "le", "les", "l"]);

function fits(name: StateName, text: string, words: readonly Word[], first: number): boolean {
  const between = name.loose ? wide : narrow;
  return name.words.every((expected, index) => {
    const word = words[first + index];
    if (word?.word !== expected) return false;
    const before = words[first + index - 1];
    return index === 0 || (before !== undefined && between.test(text.slice(before.to, word.from)));
  });
}

function isWritten(name: StateName, text: string, from: number, to: number): boolean {
  const written = text.slice(from, to);
  if (name.capitals)
    return /^\p{Lu}/u.test(written) && written !== written.toLowerCase() && !/^\p{Lu}\p{Ll}+$/u.test(written);
  return /^[^\p{Ll}]/u.test(written) || /^(?:the|former)\b/.test(written);
}

/** @returns the State whose name begins at a word, the longest name that fits. @param mayEnd whether it may end at a place. */
export function stateAt(
  text: string,
  words: readonly Word[],
  at: number,
  mayEnd: (to: number) => boolean = () => true,
): FoundState | null {
  for (const skipped of articles.has(words[at]?.word ?? "") ? [0, 1] : [0]) {
    const first = at + skipped;
    const start = words[first];
    if (!start) return null;
    for (const name of stateNames.get(start.word) ?? []) {
      if (!fits(name, text, words, first)) continue;
      const after = first + name.words.length;
      const last = words[after - 1] ?? start;
      if (!isWritten(name, text, start.from, last.to)) continue;
      const behind = /^\s?\)/.exec(text.slice(last.to));
      const closes = name.loose && text.slice(start.from, last.to).includes("(") && behind ? behind[0].length : 0;
      const dot = /^\p{Lu}\.\p{Lu}/u.test(text.slice(start.from)) && text.startsWith(".", last.to) ? 1 : 0;
      const to = last.to + closes + dot;
      if (mayEnd(to)) return { name, after, from: words[at]?.from ?? start.from, to };
    }
  }
  return null;
}

/** @returns all States named anywhere in a text, in order. */
export function statesIn(text: string): FoundState[] {
  const words = wordsIn(text);
  const found: FoundState[] = [];
  for (let index = 0; index < words.length;) {
    const state = stateAt(text, words, index);
    if (state) found.push(state);
    index = state ? state.after : index + 1;
  }
  return found;
}
