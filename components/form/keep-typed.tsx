"use client";

import { useEffect, useRef } from "react";

/** How long somebody has to have stopped typing, in milliseconds. */
const pause = 1500;

/** Keeps the form around it as it stands, whenever somebody stops typing and when they leave. Without a script, a button does. */
export function KeepTyped({ address }: { address: string }) {
  const mark = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const form = mark.current?.closest("form");
    if (!form) return;
    let waiting: number | undefined;
    const keep = (leaving: boolean) => {
      if (waiting === undefined) return;
      window.clearTimeout(waiting);
      waiting = undefined;
      // Where it does not get through, the next pause tries again, and what was typed still stands on the page.
      void fetch(address, { method: "POST", body: new FormData(form), keepalive: leaving }).catch(() => undefined);
    };
    const typed = () => {
      window.clearTimeout(waiting);
      waiting = window.setTimeout(() => keep(false), pause);
    };
    const sent = () => {
      window.clearTimeout(waiting);
      waiting = undefined;
    };
    const left = () => keep(true);
    form.addEventListener("input", typed);
    form.addEventListener("submit", sent);
    window.addEventListener("pagehide", left);
    return () => {
      form.removeEventListener("input", typed);
      form.removeEventListener("submit", sent);
      window.removeEventListener("pagehide", left);
      left();
    };
  }, [address]);
  return <span ref={mark} hidden />;
}
