"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import type { Delegate, Delegation } from "@/lib/meetings/delegations";
import { find, indexed } from "@/lib/meetings/search";
import { fill, plural, type DeskWords } from "./words";

type Found = ReturnType<typeof find<Delegation>>;

interface Shown {
  item: Delegation;
  shown: boolean;
  delegates: Delegate[];
}

const idsOf = ({ id, delegates }: Delegation): string[] => [id, ...delegates.map((delegate) => delegate.id)];

/** Of what was found, or of all, those alone that are still to be marked. A delegation found is found with its delegates. */
function narrowed(delegations: Delegation[], found: Found, only: ReadonlySet<string> | null): Found {
  if (only === null) return found;
  const all = found ?? delegations.map((item) => ({ item, matches: [item.id] }));
  return all.flatMap(({ item, matches }) => {
    const left = (matches.includes(item.id) ? idsOf(item) : matches).filter((id) => only.has(id));
    return left.length > 0 ? [{ item, matches: left }] : [];
  });
}

/** What of the list is shown for what was typed: the matches first, all else hidden but kept, so that typing stays quick. */
function rowsOf(delegations: Delegation[], found: Found, isNarrowed: boolean): Shown[] {
  if (!found) return delegations.map((item) => ({ item, shown: true, delegates: item.delegates }));
  const there = new Set(found.map(({ item }) => item.id));
  return [
    ...found.map(({ item, matches }) => {
      const whole = !isNarrowed && matches.includes(item.id);
      return {
        item,
        shown: true,
        delegates: whole ? item.delegates : item.delegates.filter(({ id }) => matches.includes(id)),
      };
    }),
    ...delegations.flatMap((item) => (there.has(item.id) ? [] : { item, shown: false, delegates: item.delegates })),
  ];
}

const firstOf = (found: Found): string | null => found?.[0]?.matches[0] ?? null;
const countOf = (found: Found): number => found?.reduce((sum, { matches }) => sum + matches.length, 0) ?? 0;

/** How each row is called where it stands alone: a delegate with the delegation. */
function namesOf(delegations: Delegation[], words: DeskWords): Map<string, string> {
  const names = new Map<string, string>();
  for (const { id, name, delegates } of delegations) {
    names.set(id, name);
    for (const one of delegates) names.set(one.id, fill(words.delegateOf, { name: one.name, delegation: name }));
  }
  return names;
}

/**
 * What is typed into the search field, what it finds, and the row that Enter would mark: the first match, or the one that the
 * arrow keys have come to. It stays the same while the list around it changes.
 * @param asked what the address asks for, and whether it can be looked for. @param only those still to be marked of another day; null: all.
 */
export function useFinder(
  delegations: Delegation[],
  { typed, heeded }: { typed: string; heeded: boolean },
  only: ReadonlySet<string> | null,
  words: DeskWords,
) {
  const index = useMemo(() => indexed(delegations), [delegations]);
  const names = useMemo(() => namesOf(delegations, words), [delegations, words]);
  const [text, setText] = useState(typed);
  const query = heeded || text !== typed ? text : "";
  const search = (wanted: string) => narrowed(delegations, find(index, wanted), only);
  const found = useMemo(() => narrowed(delegations, find(index, query), only), [delegations, index, query, only]);
  const [chosen, setChosen] = useState(() => firstOf(found));
  const rows = useMemo(() => rowsOf(delegations, found, only !== null), [delegations, found, only]);
  const ids = rows.flatMap(({ item, shown, delegates }) => (shown ? [item.id, ...delegates.map(({ id }) => id)] : []));
  const here = chosen !== null && ids.includes(chosen) ? chosen : null;
  const moved = useRef(false);
  useEffect(() => {
    if (here !== null && moved.current) document.getElementById(here)?.scrollIntoView({ block: "nearest" });
  }, [here, text]);
  const choose = (key: string | null) => {
    moved.current = true;
    setChosen(key);
    return key;
  };

  return {
    text,
    /** Still what the address asks for. */
    isAsked: text === typed,
    found,
    count: countOf(found),
    rows,
    chosen: here,
    nameOf: (key: string) => names.get(key) ?? "",
    /** @returns what is found, and its first row. */
    type(next: string): { key: string | null; count: number } {
      const matching = search(next);
      setText(next);
      return { key: choose(firstOf(matching)), count: countOf(matching) };
    },
    /** Goes to the first match, where the row chosen has left the list. */
    restart: (): string | null => choose(firstOf(found)),
    /** Goes some rows on; from the field itself to the first or the last. @returns the row, and its place among those shown. */
    go(steps: number): { key: string; place: number; count: number } | null {
      const from = here === null ? (steps > 0 ? -1 : ids.length) : ids.indexOf(here);
      const place = Math.min(Math.max(from + steps, 0), ids.length - 1);
      const key = ids[place];
      if (key === undefined) return null;
      choose(key);
      return { key, place: place + 1, count: ids.length };
    },
    /** Goes to the next of those found, where the row chosen is about to leave them. */
    leave(key: string): string | null {
      const keys = found?.flatMap(({ matches }) => matches) ?? [];
      return choose(keys[keys.indexOf(key) + 1] ?? keys.find((other) => other !== key) ?? null);
    },
    heading: (locale: string) =>
      found && query.trim() !== ""
        ? plural(words.matches, countOf(found), locale, { query: text.trim() })
        : plural(words.list, delegations.length, locale),
  };
}

export type FinderState = ReturnType<typeof useFinder>;
