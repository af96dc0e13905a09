"use client";

import { useMemo, useState } from "react";
import type { Delegate, Delegation } from "@/lib/meetings/delegations";
import { find, indexed } from "@/lib/meetings/search";
import { plural, type DeskWords } from "./words";

interface Shown {
  item: Delegation;
  shown: boolean;
  delegates: Delegate[];
}

/** What of the list is shown for what was typed: the matches first, all else hidden but kept, so that typing stays quick. */
function rowsOf(delegations: Delegation[], found: ReturnType<typeof find<Delegation>>): Shown[] {
  if (!found) return delegations.map((item) => ({ item, shown: true, delegates: item.delegates }));
  const there = new Set(found.map(({ item }) => item.id));
  return [
    ...found.map(({ item, matches }) => {
      const whole = matches.includes(item.id);
      return {
        item,
        shown: true,
        delegates: whole ? item.delegates : item.delegates.filter(({ id }) => matches.includes(id)),
      };
    }),
    ...delegations.flatMap((item) => (there.has(item.id) ? [] : { item, shown: false, delegates: item.delegates })),
  ];
}

/** What is typed into the search field, what it finds, and which row the arrow keys have come to. */
export function useFinder(delegations: Delegation[], typed: string) {
  const [text, setText] = useState(typed);
  const [chosen, setChosen] = useState<string | null>(null);
  const index = useMemo(() => indexed(delegations), [delegations]);
  const found = useMemo(() => find(index, text), [index, text]);
  const rows = useMemo(() => rowsOf(delegations, found), [delegations, found]);
  const names = useMemo(
    () =>
      new Map(
        delegations.flatMap(
          ({ id, name, delegates }) =>
            [[id, name], ...delegates.map((one) => [one.id, one.name])] as [string, string][],
        ),
      ),
    [delegations],
  );
  const ids = rows.flatMap(({ item, shown, delegates }) => (shown ? [item.id, ...delegates.map(({ id }) => id)] : []));
  const matches = found?.flatMap((one) => one.matches) ?? [];
  const here = chosen !== null && ids.includes(chosen) ? chosen : null;

  return {
    text,
    found,
    rows,
    matches,
    chosen: here,
    nameOf: (key: string) => names.get(key) ?? "",
    type(next: string): void {
      setText(next);
      setChosen(null);
    },
    /** Goes some rows on; from the field itself to the first or the last. @returns the row, and its place among those shown. */
    go(steps: number): { key: string; place: number; count: number } | null {
      const from = here === null ? (steps > 0 ? -1 : ids.length) : ids.indexOf(here);
      const place = Math.min(Math.max(from + steps, 0), ids.length - 1);
      const key = ids[place];
      if (key === undefined) return null;
      setChosen(key);
      return { key, place: place + 1, count: ids.length };
    },
    heading: (words: DeskWords, locale: string) =>
      found
        ? plural(words.matches, matches.length, locale, { query: text.trim() })
        : plural(words.list, delegations.length, locale),
  };
}

export type FinderState = ReturnType<typeof useFinder>;
