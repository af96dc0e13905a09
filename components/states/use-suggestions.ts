"use client";

import { useEffect, useState } from "react";
import type { Suggestions } from "@/lib/find/suggestions";

/** So long nobody types before the portal is asked. */
const pause = 150;

/** @returns what the portal offers for a text: asked for once one stops typing, an older question given up. */
export function useSuggestions(text: string, seen: (answer: Suggestions) => void) {
  const [answer, setAnswer] = useState<{ text: string; found: Suggestions } | null>(null);
  const asked = text.trim();
  useEffect(() => {
    if (asked === "") return;
    const question = new AbortController();
    const waiting = setTimeout(() => {
      fetch(`/suggestions?${new URLSearchParams({ q: asked }).toString()}`, { signal: question.signal })
        .then(async (response) => {
          if (!response.ok) return;
          const found = (await response.json()) as Suggestions;
          setAnswer({ text: asked, found });
          seen(found);
        })
        // Without an answer the rows are still narrowed by what the page holds.
        .catch(() => undefined);
    }, pause);
    return () => {
      clearTimeout(waiting);
      question.abort();
    };
  }, [asked, seen]);
  return answer?.text === asked ? answer.found : null;
}
