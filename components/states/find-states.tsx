"use client";

import { useEffect, useRef } from "react";
import { isFound } from "@/lib/states/search";

interface FindStatesProps {
  label: string;
  hint: string;
  value: string;
  wrong?: string | undefined;
  /** "{shown} of {total} States shown" */
  counted: string;
  /** Ids of the table's body, and of what stands there when no row is left. */
  rows: string;
  none: string;
}

/** Hides the rows that are not meant, as one types; sent as a form, the server does the same. */
export function FindStates({ label, hint, value, wrong, counted, rows, none }: FindStatesProps) {
  const input = useRef<HTMLInputElement>(null);
  const status = useRef<HTMLParagraphElement>(null);

  const narrow = () => {
    const typed = input.current?.value ?? "";
    const all = [...document.querySelectorAll<HTMLElement>(`#${rows} > tr`)];
    for (const row of all) row.hidden = !isFound(row.dataset.find ?? "", typed);
    const shown = all.filter((row) => !row.hidden).length;
    document.getElementById(none)?.toggleAttribute("hidden", shown > 0);
    const text = counted.replace("{shown}", String(shown)).replace("{total}", String(all.length));
    if (status.current && status.current.textContent !== text) status.current.textContent = text;
  };

  // What a browser kept in the field when coming back to the page, or was typed before this script came.
  useEffect(() => {
    if (input.current && input.current.value !== value) narrow();
  });

  return (
    <div className={wrong ? "field wrong" : "field"}>
      <label htmlFor="q">{label}</label>
      <p className="hint" id="q-hint">
        {hint}
      </p>
      {wrong && (
        <p className="complaint" id="q-error">
          {wrong}
        </p>
      )}
      <input
        ref={input}
        className="input"
        id="q"
        name="q"
        type="search"
        autoComplete="off"
        spellCheck={false}
        defaultValue={value}
        onInput={narrow}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong ? "q-error q-hint" : "q-hint"}
      />
      <p className="sr-only" role="status" ref={status} />
    </div>
  );
}
