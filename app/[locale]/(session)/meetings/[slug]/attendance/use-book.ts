"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import type { Snapshot } from "@/lib/meetings/desk";
import { openBook, type Book, type View } from "@/lib/meetings/mark-book";
import { waysTo } from "./ways";

const interval = 1500;

interface Desk {
  address: string;
  meeting: string;
  /** What to add to the address when asking: "&order=fr". */
  query: string;
}

/** The desk's book of marks, kept in step with the other desks while the page is looked at. */
export function useBook(first: Snapshot, { address, meeting, query }: Desk): [View, Book] {
  const [[book, ways]] = useState(() => {
    const made = waysTo(address, meeting, query);
    return [openBook(first, made), made] as const;
  });
  const view = useSyncExternalStore(book.listen, book.view, book.view);

  // After a form was sent the page brings a newer list.
  useEffect(() => {
    if (book.view().snapshot !== first) book.take(first);
  }, [book, first]);

  useEffect(() => {
    const kept = ways.kept();
    if (kept.orders.length + kept.complaints.length > 0) book.resume(kept);
    let timer: ReturnType<typeof setTimeout>;
    let ended = false;
    const look = async () => {
      clearTimeout(timer);
      const began = performance.now();
      if (document.visibilityState === "visible") await book.look();
      clearTimeout(timer);
      if (!ended) timer = setTimeout(() => void look(), Math.max(250, interval - (performance.now() - began)));
    };
    const atOnce = () => void look();
    const leaving = (event: BeforeUnloadEvent) => {
      if (book.view().connection !== "well" && book.view().unsaved > 0) event.preventDefault();
    };
    timer = setTimeout(atOnce, interval);
    document.addEventListener("visibilitychange", atOnce);
    addEventListener("online", atOnce);
    addEventListener("beforeunload", leaving);
    return () => {
      ended = true;
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", atOnce);
      removeEventListener("online", atOnce);
      removeEventListener("beforeunload", leaving);
    };
  }, [book, ways]);

  return [view, book];
}
