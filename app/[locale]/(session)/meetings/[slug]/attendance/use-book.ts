"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { today } from "@/lib/dates";
import type { Snapshot } from "@/lib/meetings/desk";
import { openBook, type Book } from "@/lib/meetings/mark-book";
import type { View } from "@/lib/meetings/mark-view";
import { storeHere, waysTo } from "./ways";

const interval = 1500;

interface Desk {
  address: string;
  meeting: string;
  /** The day that is marked. */
  day: string;
  /** What to add to the address when asking: "&order=fr&day=2026-05-27". */
  query: string;
}

/** The desk's book of marks, kept in step with the other desks while the page is looked at; and the day that it is. */
export function useBook(first: Snapshot, { address, meeting, day, query }: Desk): [View, Book, string | null] {
  const [book] = useState(() => openBook(first, { meeting, day }, waysTo(address, query)));
  const view = useSyncExternalStore(book.listen, book.view, book.view);
  const [now, setNow] = useState<string | null>(null);

  // After a form was sent the page brings a newer list.
  useEffect(() => {
    if (book.view().snapshot !== first) book.take(first);
  }, [book, first]);

  useEffect(() => {
    book.open(storeHere());
    let timer: ReturnType<typeof setTimeout>;
    let ended = false;
    const look = async () => {
      clearTimeout(timer);
      const began = performance.now();
      if (document.visibilityState === "visible") await book.look();
      clearTimeout(timer);
      setNow(today());
      if (!ended) timer = setTimeout(() => void look(), Math.max(250, interval - (performance.now() - began)));
    };
    const atOnce = () => void look();
    const heed = ({ key }: StorageEvent) => {
      if (key === null || key.startsWith("desk ")) book.heed();
    };
    const leaving = (event: BeforeUnloadEvent) => {
      if (book.view().connection !== "well" && book.view().unsaved > 0) event.preventDefault();
    };
    timer = setTimeout(atOnce, interval);
    document.addEventListener("visibilitychange", atOnce);
    addEventListener("online", atOnce);
    addEventListener("storage", heed);
    addEventListener("beforeunload", leaving);
    return () => {
      ended = true;
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", atOnce);
      removeEventListener("online", atOnce);
      removeEventListener("storage", heed);
      removeEventListener("beforeunload", leaving);
    };
  }, [book]);

  return [view, book, now];
}
