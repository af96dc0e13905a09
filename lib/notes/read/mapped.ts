// A text that remembers, letter by letter, where in the original it comes from.
import type { Placed } from "./note";

/** `at[i]` is the place in the original of letter `i`. */
export interface Mapped {
  text: string;
  at: readonly number[];
}

/** @returns a text that is its own original. */
export const mapped = (text: string): Mapped => ({
  text,
  at: Array.from({ length: text.length }, (_, index) => index),
});

/** @returns a part of the text, which still knows where it comes from. */
export const part = ({ text, at }: Mapped, from: number, to = text.length): Mapped => ({
  text: text.slice(from, to),
  at: at.slice(from, to),
});

/** @returns the texts one after another, in whatever order they stand in the original. */
export const together = (parts: Mapped[]): Mapped => ({
  text: parts.map(({ text }) => text).join(""),
  at: parts.flatMap(({ at }) => at),
});

/** @returns the text with each match replaced; what is put in stands where the match began. */
export function edit(whole: Mapped, pattern: RegExp, by: (match: RegExpExecArray) => string): Mapped {
  const text: string[] = [];
  const at: number[] = [];
  let done = 0;
  let changed = false;
  const keep = (to: number) => {
    text.push(whole.text.slice(done, to));
    for (let index = done; index < to; index += 1) at.push(whole.at[index] ?? 0);
  };
  for (const match of whole.text.matchAll(pattern)) {
    const replacement = by(match);
    if (replacement === match[0]) continue;
    changed = true;
    keep(match.index);
    text.push(replacement);
    for (let index = 0; index < replacement.length; index += 1)
      at.push(whole.at[Math.min(match.index + index, match.index + match[0].length - 1)] ?? 0);
    done = match.index + match[0].length;
  }
  if (!changed) return whole;
  keep(whole.text.length);
  return { text: text.join(""), at };
}

/** @returns the lines of a text, without their ends. */
export function linesOf(whole: Mapped): Mapped[] {
  const lines: Mapped[] = [];
  let from = 0;
  for (let to = whole.text.indexOf("\n"); to >= 0; to = whole.text.indexOf("\n", from)) {
    lines.push(part(whole, from, to));
    from = to + 1;
  }
  return [...lines, part(whole, from)];
}

/** @returns a text with the white space around it taken off. */
export function trimmed(whole: Mapped): Mapped {
  const from = whole.text.length - whole.text.trimStart().length;
  return part(whole, from, Math.max(from, whole.text.trimEnd().length));
}

/** @returns the words with one space between them, whatever line they stood on. */
export const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

/** @returns a value with the place that its text has in the original. */
export function placed<Value>(value: Value, { at }: Mapped): Placed<Value> {
  let from = at[0] ?? 0;
  let to = from;
  for (const place of at) {
    if (place < from) from = place;
    if (place >= to) to = place + 1;
  }
  return { value, from, to };
}
