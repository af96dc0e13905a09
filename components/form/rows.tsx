"use client";

import { use, type ReactNode } from "react";
import { OutcomeContext } from "./outcome-context";

interface RowsProps {
  /** The name before the number: "speakers". */
  name: string;
  /** How many rows are filled in. */
  filled: number;
  most: number;
  /** Empty rows to begin with, and folded away. */
  spare: number;
  more: number;
  words: { row: string; more: string };
  children: (row: { prefix: string; place: number; value: string }) => ReactNode;
}

/** How many rows were sent, the empty ones left out: of those only what stands in them by itself was sent. */
function lastTyped(name: string, typed: Record<string, string>): number {
  const numbers = Object.entries(typed).flatMap(([field, value]) => {
    const number = new RegExp(`^${name}\\.(\\d+)\\.(?!(?:place|precision)$)`).exec(field)?.[1];
    return number !== undefined && value.trim() !== "" ? [Number(number) + 1] : [];
  });
  return Math.max(0, ...numbers);
}

/** Rows that are filled in or emptied, with some to spare, and more of them folded away: so that it works without a script. */
export function Rows({ name, filled, most, spare, more, words, children }: RowsProps) {
  const outcome = use(OutcomeContext);
  const typed = outcome && outcome.status !== "done" ? lastTyped(name, outcome.typed) : 0;
  const shown = Math.min(most, Math.max(filled, typed) + spare);
  const all = Math.min(most, shown + more);
  const row = (place: number) => (
    <fieldset key={place} className="m-0 min-w-0">
      <legend className="sr-only">{words.row.replace("{place}", String(place + 1))}</legend>
      {children({ prefix: `${name}.${place}`, place, value: String(place + 1) })}
    </fieldset>
  );
  const numbers = Array.from({ length: all }, (_, place) => place);
  return (
    <>
      {numbers.slice(0, shown).map(row)}
      {all > shown && (
        <details className="mb-4">
          <summary>{words.more}</summary>
          {numbers.slice(shown).map(row)}
        </details>
      )}
    </>
  );
}
