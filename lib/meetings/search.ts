// Finding a delegation or a delegate by a few letters, the same on the server and in the browser.

import { fold } from "@/lib/fold";
import { inLatin } from "@/lib/in-latin";

export interface Findable {
  id: string;
  /** All the names it goes by. */
  names: readonly string[];
  delegates: readonly { id: string; name: string }[];
}

/** What is searched: made once for a list, so that each letter typed costs little. */
export interface Index<Item extends Findable> {
  item: Item;
  names: string[];
  delegates: { id: string; name: string }[];
}

/** As a text is compared: whatever its letters, in Latin ones. */
const plain = (text: string) => inLatin(fold(text));

export function indexed<Item extends Findable>(items: readonly Item[]): Index<Item>[] {
  return items.map((item) => ({
    item,
    names: item.names.map(plain),
    delegates: item.delegates.map(({ id, name }) => ({ id, name: plain(name) })),
  }));
}

/** A delegation found, and what of it matched: itself, or some of its delegates. */
export interface Found<Item extends Findable> {
  item: Item;
  /** The ids that matched, in the order shown. */
  matches: string[];
}

/** Within a word only from three letters on: two are too few to be found everywhere. */
const leastInside = 3;

/** Whether each word of a query begins a word of a text, in whatever order: "Exemple Jean" is Jean Exemple. */
const hasEach = (text: string, query: string) =>
  query
    .trim()
    .split(" ")
    .every((word) => text.includes(` ${word}`));

/** Lower is better: the beginning of a name, of a word in it, its words in another order, its inside; else null. */
function rankOf(text: string, query: string): number | null {
  if (text.startsWith(query)) return 0;
  if (text.includes(query)) return 1;
  if (query.trim().includes(" ") && hasEach(text, query)) return 2;
  return query.length > leastInside && text.includes(query.slice(1)) ? 3 : null;
}

const best = (ranks: (number | null)[]) =>
  ranks.reduce((least, rank) => (rank !== null && (least === null || rank < least) ? rank : least), null);

/**
 * Finds delegations by their own names, else by their delegates', the best matches first.
 * @returns null where nothing is asked.
 */
export function find<Item extends Findable>(index: readonly Index<Item>[], typed: string): Found<Item>[] | null {
  const query = plain(typed);
  if (query.trim() === "") return null;
  const found: (Found<Item> & { rank: number })[] = [];
  for (const { item, names, delegates } of index) {
    const own = best(names.map((name) => rankOf(name, query)));
    const ranked = delegates.map(({ id, name }) => ({ id, rank: rankOf(name, query) }));
    const theirs = best(ranked.map(({ rank }) => rank));
    const matching = ranked.flatMap(({ id, rank }) => (rank === null ? [] : [id]));
    if (own === null && theirs === null) continue;
    // A delegate counts a little less than the delegation of the same fit: 2 lies between a word's beginning and its inside.
    const rank = Math.min(own ?? 9, theirs === null ? 9 : theirs + 1.5);
    found.push({ item, matches: own === null ? matching : [item.id, ...matching], rank });
  }
  return found.toSorted((one, other) => one.rank - other.rank).map(({ item, matches }) => ({ item, matches }));
}
