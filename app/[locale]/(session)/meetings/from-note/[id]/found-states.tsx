"use client";

import type { ReactNode } from "react";
import { useField, type Choice } from "@/components/form/field";

interface FoundStatesProps {
  /** Codes, joined by commas. */
  initial: string;
  /** Those that the note names, each with its words. */
  found: (Choice & { beside: ReactNode })[];
  others: Choice[];
  words: { legend: string; others: string };
}

/** States that took part: those of the note with its words beside them, the rest folded away. */
export function FoundStates({ initial, found, others, words }: FoundStatesProps) {
  const field = useField("states", initial);
  const ticked = new Set(field.value.split(","));
  const box = ({ value, label }: Choice, id?: string) => (
    <label className="choice" key={`${field.key} ${value}`}>
      <input type="checkbox" id={id} name="states" value={value} defaultChecked={ticked.has(value)} />
      {label}
    </label>
  );
  return (
    <fieldset className={field.wrong ? "field wide wrong" : "field wide"}>
      <legend className="sr-only">{words.legend}</legend>
      {field.wrong && <p className="complaint">{field.wrong}</p>}
      <ul className="note-states">
        {found.map(({ beside, ...state }, place) => (
          <li key={state.value}>
            {box(state, place === 0 ? "states" : undefined)}
            <span className="source">{beside}</span>
          </li>
        ))}
      </ul>
      <details open={others.some(({ value }) => ticked.has(value))}>
        <summary>{words.others}</summary>
        <div className="ticks many">{others.map((state) => box(state))}</div>
      </details>
    </fieldset>
  );
}
