"use client";

import { countPresent, type Counts } from "@/lib/meetings/rules";
import type { Delegation } from "@/lib/meetings/delegations";
import { fill, plural, type DeskWords } from "./words";

interface WholeProps {
  delegations: Delegation[];
  /** Who was there on each of the other days, and who is on this one. */
  others: { name: string; keys: ReadonlySet<string> }[];
  standing: ReadonlyMap<string, unknown>;
  words: DeskWords;
  locale: string;
}

/** How many were there on any day of a meeting of several, and on each of the others. */
export function Whole({ delegations, others, standing, words, locale }: WholeProps) {
  if (others.length === 0) return null;
  const anyDay = { has: (id: string) => standing.has(id) || others.some(({ keys }) => keys.has(id)) };
  const { states, organisations, persons }: Counts = countPresent(delegations, anyDay);
  return (
    <p className="desk-whole">
      {fill(words.wholeMeeting, {
        states: plural(words.statesCount, states, locale),
        organisations: plural(words.organisationsCount, organisations, locale),
        persons: plural(words.personsCount, persons, locale),
      })}{" "}
      {others.map(({ name, keys }) => {
        const count = countPresent(delegations, keys).states;
        return (
          <span key={name}>
            {fill(words.otherDay, { date: name, states: plural(words.statesCount, count, locale) })}.{" "}
          </span>
        );
      })}
    </p>
  );
}
