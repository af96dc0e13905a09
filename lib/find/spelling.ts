// How words are compared that people spell in many ways: without accents, in Latin letters, and as they sound.
import anyAscii from "any-ascii";
import { fold } from "@/lib/fold";

/** What sounds alike, the longest first: "Шевченко" is Shevchenko and Ševčenko, "Türkei" Tuerkei, "Kyrgyzstan" Kirgistan's kin. */
const alike: [RegExp, string][] = [
  [/shch|tsch|sch/g, "s"],
  [/sh/g, "s"],
  [/zh/g, "z"],
  [/ch|ck|ts|tz|q|c/g, "k"],
  [/kh|gh/g, (match: string) => match[0] ?? ""] as never,
  [/ph/g, "f"],
  [/th/g, "t"],
  [/dj/g, "d"],
  [/x/g, "ks"],
  [/w/g, "v"],
  [/[yj]/g, "i"],
  [/([aou])e/g, "$1"],
  [/(.)\1+/g, "$1"],
];

/** @returns a word in Latin letters, "kirgiziya". */
export const latin = (word: string): string =>
  anyAscii(word)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");

/** @returns how a word in Latin letters sounds, roughly: the same for its usual spellings. */
export const sound = (word: string): string => alike.reduce((text, [pattern, by]) => text.replace(pattern, by), word);

/** @returns the words of a text, folded, in whatever letters. */
export const wordsIn = (text: string): string[] =>
  fold(text)
    .split(" ")
    .filter((word) => word !== "");

/** @returns every spelling under which a folded word is kept and asked for: as it is, in Latin letters, as it sounds. */
export function spellings(word: string): string[] {
  const plain = latin(word);
  const heard = sound(plain);
  // A sound is marked, lest it be taken for a spelling.
  return [...new Set([word, plain, ...(heard.length > 2 ? [`~${heard}`] : [])])].filter((one) => one !== "");
}

/** Little words, which people leave out and put in. */
const little = new Set("of the and for de la le les du des del der die das und et e y il los d l i и".split(" "));

/** @returns the words asked for, the little ones left out where there are others. */
export function wordsAsked(typed: string): string[] {
  const words = wordsIn(typed);
  const telling = words.filter((word) => !little.has(word));
  return telling.length > 0 ? telling : words;
}
