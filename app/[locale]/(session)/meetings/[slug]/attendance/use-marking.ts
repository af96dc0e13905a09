"use client";

import { useState } from "react";
import type { Delegation } from "@/lib/meetings/delegations";
import type { Book } from "@/lib/meetings/mark-book";
import type { View } from "@/lib/meetings/mark-view";
import { timeOfMark } from "@/lib/meetings/mark-time";
import { isPresent } from "@/lib/meetings/rules";
import { newId } from "./ways";
import { fill, type DeskWords } from "./words";

interface Marking {
  view: View;
  book: Book;
  delegations: Delegation[];
  nameOf: (key: string) => string;
  words: DeskWords;
  /** The day that is marked. */
  day: string;
  /** Whether nobody can be marked present on it. */
  closed: boolean;
}

/** Marks and takes back, and says what was done. @param first what the page before this one marked. */
export function useMarking({ view, book, delegations, nameOf, words, day, closed }: Marking, first: string | null) {
  const [done, setDone] = useState(first === null ? [] : [first]);
  const [said, say] = useState("");
  const delegationOf = (key: string) => delegations.find(({ id }) => id === key);
  const orderOf = (key: string) => {
    const of = delegationOf(key) ? ("delegation" as const) : ("participant" as const);
    return { key, of, name: nameOf(key) };
  };
  const isThere = (key: string): boolean => {
    const delegation = delegationOf(key);
    return delegation ? isPresent(delegation, view.marks) : view.marks.has(key);
  };

  return {
    said,
    say,
    isThere,
    /** What was marked last and still is. */
    last: done.findLast((key) => view.marks.has(key)),
    mark: (key: string): void => {
      if (isThere(key)) {
        say(fill(view.marks.has(key) ? words.saidAlready : words.saidThrough, { name: nameOf(key) }));
        return;
      }
      if (closed) {
        say(words.saidClosed);
        return;
      }
      const now = new Date();
      book.mark({ ...orderOf(key), id: newId(), time: timeOfMark(now, day) ?? "", at: now.toISOString() });
      setDone([...done.filter((other) => other !== key), key]);
      say(fill(words.saidMarked, { name: nameOf(key) }));
    },
    undo: (key: string): void => {
      book.undo({ ...orderOf(key), at: new Date().toISOString() });
      say(fill(words.saidUndone, { name: nameOf(key) }));
    },
  };
}
