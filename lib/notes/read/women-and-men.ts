// How many women and men a sentence says there were.
import { number, numberInBracket, valueOf } from "./numbers";

const one = String.raw`(?<noun>wom[ae]n|m[ae]n|females?|males?)\b(?![’']s)`;
const who = String.raw`(?:of\s+(?:them|whom|which|these|those)\s+)?(?:(?:were|was|are|being)\s+)?`;
const persons = String.raw`(?:participants|persons|people|delegates|representatives|attendees|experts|speakers)`;
const patterns = [
  // "17 of the 41 participants were women"
  String.raw`(?<part>${number})\s+(?:out\s+)?of\s+(?:the\s+|all\s+|these\s+)?(?:${number}\s+)?(?:${persons}\s+)?(?:were|are|being)\s+${one}`,
  // "19 women and 27 men", "11 of them women", "six were women"
  String.raw`(?<part>${numberInBracket})\s+${who}${one}`,
  // "Women: 19; men: 27"
  String.raw`\b${one}\s*(?:[:–—-]|\bnumbered\b|\bwere\b)\s*(?<part>${number})(?!\s+per\s?cent)`,
].map((pattern) => new RegExp(pattern, "giu"));

/** A number of women or men, and where it stands. */
export interface OfWomenOrMen {
  what: "women" | "men";
  value: number;
  from: number;
  to: number;
}

/** "(12 f, 18 m)", where both are given */
const letters = new RegExp(
  String.raw`\((?<women>\d{1,3})\s?[fFwW][,;/ ]+(?<men>\d{1,3})\s?[mM]\)|\((?<men2>\d{1,3})\s?[mM][,;/ ]+(?<women2>\d{1,3})\s?[fFwW]\)`,
  "gu",
);

/** @returns the numbers of women and of men in a sentence. */
export function womenAndMenIn(sentence: string): OfWomenOrMen[] {
  const found: OfWomenOrMen[] = [];
  for (const pattern of patterns)
    for (const { 0: match, index, groups = {} } of sentence.matchAll(pattern)) {
      const { part = "", noun = "" } = groups;
      const from = index + match.indexOf(part);
      const to = index + match.length;
      const what = /^(?:wom|fem)/i.test(noun) ? "women" : "men";
      const isNew = found.every((other) => other.what !== what && (to <= other.from || from >= other.to));
      if (isNew && valueOf(part) > 0) found.push({ what, value: valueOf(part), from, to: from + part.length });
    }
  for (const { 0: match, index, groups = {} } of sentence.matchAll(letters))
    for (const what of ["women", "men"] as const) {
      const part = groups[what] ?? groups[`${what}2`] ?? "";
      const from = index + match.search(new RegExp(`\\b${part}\\s?[${what === "men" ? "mM" : "fFwW"}]`));
      found.push({ what, value: valueOf(part), from, to: from + part.length });
    }
  return found;
}
