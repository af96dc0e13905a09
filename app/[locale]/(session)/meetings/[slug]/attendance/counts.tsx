"use client";

import type { Counts as Counted } from "@/lib/meetings/rules";
import { fill, plural, type DeskWords } from "./words";

interface CountsProps {
  counts: Counted;
  /** States with a Point of Contact; null: not known. */
  points: number | null;
  words: DeskWords;
  locale: string;
}

/** How many are there now. */
export function Counts({ counts, points, words, locale }: CountsProps) {
  return (
    <ul className="counts" aria-label={words.countsLabel} aria-live="polite" aria-atomic="true">
      <li>
        <b>{counts.states}</b> {words.states} {points === null ? words.ofAll : fill(words.ofPoints, { points })}
      </li>
      <li>
        <b>{counts.organisations}</b> {plural(words.organisations, counts.organisations, locale)}
      </li>
      <li>
        <b>{counts.persons}</b> {plural(words.persons, counts.persons, locale)}
      </li>
    </ul>
  );
}
