import { fold } from "@/lib/fold";

/**
 * Makes a test of a list of terms: each word of a term stands for every word that begins so ("licen" for licences and
 * licensing), "=bill" for that word alone.
 */
export function speaksOf(terms: string): (folded: string) => boolean {
  const patterns = terms
    .split(",")
    .map((term) => term.trim())
    .filter(Boolean)
    .map((term) =>
      term
        .split(/\s+/)
        .map((word) => (word.startsWith("=") ? `${word.slice(1)}(?= |$)` : `${word}[^ ]*`))
        .join(" "),
    );
  const pattern = new RegExp(` (?:${patterns.join("|")})`);
  return (folded) => pattern.test(folded);
}

/** @returns the keys of a dictionary whose terms a text, folded, speaks of. */
export function namedIn<Key extends string>(dictionary: Partial<Record<Key, string>>): (folded: string) => Key[] {
  const tests = (Object.entries(dictionary) as [Key, string][]).map(([key, terms]) => [key, speaksOf(terms)] as const);
  return (folded) => tests.flatMap(([key, speaks]) => (speaks(folded) ? [key] : []));
}

/** Title and text as the dictionaries read them; law enforcement is police, not law, border guards guard no site, and research is no good. */
export const wordsOfBoth = ({ title, text }: { title: string; text: string }): string =>
  fold(`${title} . ${text}`)
    .replaceAll(" law enforcement", " police officers")
    .replaceAll(" border guard", " border borderguard")
    .replaceAll(" customs inspector", " customs officer")
    .replaceAll(" dual use research", " dualuse research")
    .replace(/ (central|national) bank/g, " $1bank");
