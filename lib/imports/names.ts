// Names as lists write them, and whether two of them are one person's.
import anyAscii from "any-ascii";
import { fold } from "@/lib/fold";

export interface Name {
  honorific: string | null;
  givenNames: string | null;
  familyName: string;
}

const honorifics = new Set(
  "mr mrs ms miss mx dr prof professor amb ambassador he h e hon sir dame col colonel lt ltc maj major capt captain gen general brig cdr cmdr adm admiral eng ing dipl mag m mme mlle monsieur madame herr frau sr sra dott dottssa ssa sig sigra г н г жа господин госпожа".split(
    " ",
  ),
);
const isHonorific = (word: string) => {
  const said = fold(word).trim();
  return (
    said !== "" && said.split(" ").every((part) => honorifics.has(part)) && (said.length > 1 || word.endsWith("."))
  );
};
/** As lists of diplomats mark the family name: "Jovana MARKOVIĆ". */
const isCapitals = (word: string) => /\p{Lu}.*\p{Lu}/u.test(word) && word === word.toUpperCase();
const orNull = (words: string[]) => words.join(" ") || null;

/** Takes "H.E. Ms Jovana MARKOVIĆ", "Marković, Jovana" and "Jovana Marković" apart. */
export function splitName(whole: string): Name {
  const comma = /^([^,]+),\s*(.+)$/.exec(whole);
  const words = (comma?.[2] ?? whole).split(/\s+/).filter(Boolean);
  const begin = words.findIndex((word) => !isHonorific(word));
  const titles = begin < 0 ? [] : words.slice(0, begin);
  const names = begin < 0 ? words : words.slice(begin);
  if (comma?.[1]) {
    const before = comma[1].split(/\s+/);
    const first = before.findIndex((word) => !isHonorific(word));
    const family = first < 0 ? before : before.slice(first);
    return {
      honorific: orNull([...before.slice(0, Math.max(0, first)), ...titles]),
      givenNames: orNull(names),
      familyName: family.join(" "),
    };
  }
  const capitals = names.filter(isCapitals);
  if (capitals.length > 0 && capitals.length < names.length) {
    const given = names.filter((word) => !isCapitals(word));
    return { honorific: orNull(titles), givenNames: orNull(given), familyName: capitals.join(" ") };
  }
  return { honorific: orNull(titles), givenNames: orNull(names.slice(0, -1)), familyName: names.at(-1) ?? "" };
}

type Called = Pick<Name, "givenNames" | "familyName">;

/** Each name of a list is held against each of its State: what it comes to is worked out once. */
const remembered = new Map<string, string[]>();
const mostRemembered = 20_000;

function latin({ givenNames, familyName }: Called): string[] {
  const name = `${givenNames ?? ""} ${familyName}`;
  const known = remembered.get(name);
  if (known) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const words = fold(anyAscii(name)).trim().split(" ");
  remembered.set(name, words);
  return words;
}

/** A name without accents, case, script and order: "Marković Јована" and "JOVANA MARKOVIC" are the same. */
export const nameKey = (name: Called): string => latin(name).toSorted().join(" ");

/** @returns whether two names have a word in common that is more than an initial. */
export function shareAWord(one: Called, other: Called): boolean {
  const words = new Set(latin(one).filter((word) => word.length > 1));
  return latin(other).some((word) => words.has(word));
}

/** @returns whether a list spells a name worse than the record does: all in capitals, or without its accents. */
export function isPoorer(listed: string, recorded: string): boolean {
  if (fold(listed) !== fold(recorded)) return false;
  return listed === listed.toUpperCase() || anyAscii(listed) === listed;
}
