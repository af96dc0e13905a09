"use client";

import { addressWith } from "@/lib/request/address";
import { fill, type DeskWords } from "./words";

interface WasProps {
  /** The days before this one, each with how many were there and are still to be marked. */
  days: { day: string; name: string; count: number }[];
  /** The one whose people are shown alone. */
  now: string | null;
  address: string;
  kept: Record<string, string>;
  words: DeskWords;
}

/** Ways to see those alone who were there on another day and are not marked yet on this one. */
export function Was({ days, now, address, kept, words }: WasProps) {
  if (days.length === 0) return null;
  return (
    <p className="desk-order desk-was">
      {days.map(({ day, name, count }) => (
        <a
          key={day}
          href={addressWith(address, { ...kept, was: day })}
          data-was={day}
          aria-current={day === now ? "true" : undefined}
        >
          {fill(words.wasLink, { date: name, count })}
        </a>
      ))}
      {now !== null && (
        <a href={addressWith(address, kept)} data-was="">
          {words.wasAll}
        </a>
      )}
    </p>
  );
}
