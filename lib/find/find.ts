import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Findable } from "./documents";
import { indexFor, type Index, type Match } from "./index";
import { latin, wordsAsked, wordsIn } from "./spelling";

/** Something found, with the spellings by which it was. */
export interface Hit extends Findable {
  terms: Set<string>;
}

/** What was found, of each kind the best first. */
export interface Found {
  /** The words that count of what was typed. */
  asked: string[];
  /** Nothing is spelt as asked: these are the nearest. */
  isGuess: boolean;
  hits: Hit[];
  /** The States that this leads to, the best first. */
  codes: string[];
}

/** So many guesses are worth reading. */
const mostGuesses = 8;

/** Of organisations, the one that more States have comes first. */
const reach = ({ document: { kind, codes } }: Match) => (kind === "organisation" ? codes.length : 0);

const plain = (text: string) => wordsIn(text).map(latin).join(" ");

/** Lower is better: what is asked is its name, begins it, in the reader's language before others. */
function rankOf({ title, names }: Findable, asked: string): number {
  const [here, anywhere] = [plain(title), names.map(plain)];
  if (here === asked) return 0;
  if (anywhere.includes(asked)) return 1;
  if (here.startsWith(asked)) return 2;
  return anywhere.some((name) => name.startsWith(asked)) ? 3 : 4;
}

/** As it is spelt, begun or inside of words. */
function spelt(index: Index, asked: string[]): Match[] {
  const begun = index.begun(asked);
  const known = new Set(begun.map(({ document }) => document));
  return [...begun, ...index.inside(asked).filter(({ document }) => !known.has(document))];
}

function guessed(index: Index, asked: string[]): Match[] {
  const near = index.near(asked, "AND");
  return (near.length > 0 || asked.length < 2 ? near : index.near(asked, "OR")).slice(0, mostGuesses);
}

/**
 * Finds States, people and organisations by what they are called, however it is spelt, among what the actor may see.
 * @param typed as people type: in any letters, with or without accents, whole or begun, with a letter wrong.
 */
export async function find(actor: Actor, language: string, typed: string): Promise<Found> {
  const asked = wordsAsked(typed);
  if (asked.length === 0) return { asked, isGuess: false, hits: [], codes: [] };
  const index = await indexFor(actor, language);
  const exact = spelt(index, asked);
  const matches = exact.length > 0 ? exact : guessed(index, asked);
  const whole = plain(typed);
  const ranked = matches
    .map((match) => ({ ...match, rank: rankOf(match.document, whole) }))
    .toSorted((one, other) => one.rank - other.rank || reach(other) - reach(one) || other.score - one.score);
  const hits = (["state", "person", "organisation"] as const).flatMap((kind) =>
    ranked
      .filter(({ document, isOwn }) => document.kind === kind && isOwn)
      .map(({ document, terms }): Hit => ({ ...document, terms: new Set(terms) })),
  );
  // By State and organisation together ("Serbia foreign affairs") a State is found that no hit of its own names.
  const codes = [...hits, ...ranked.map(({ document }) => document)].flatMap((one) => one.codes);
  return { asked, isGuess: exact.length === 0 && hits.length > 0, hits, codes: [...new Set(codes)] };
}
