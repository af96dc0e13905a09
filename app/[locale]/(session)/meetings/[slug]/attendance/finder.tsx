"use client";

import type { KeyboardEvent, SubmitEvent } from "react";
import type { Place } from "./row";
import type { FinderState } from "./use-finder";
import { fill } from "./words";

interface FinderProps {
  finder: FinderState;
  enter: () => void;
  place: Place;
  order: string;
  stateOf: (key: string) => boolean;
  say: (text: string) => void;
}

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** The search field: letters narrow the list, arrow keys choose, Enter marks, Escape clears. Without JavaScript a search. */
export function Finder({ finder, enter, place: { words, address }, order, stateOf, say }: FinderProps) {
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = steps[event.key];
    if (event.key === "Escape") finder.type("");
    if (step === undefined) return;
    event.preventDefault();
    const gone = finder.go(step);
    if (!gone) return;
    const { key, place, count } = gone;
    const name = finder.nameOf(key);
    say(fill(words.saidChosen, { name, state: stateOf(key) ? words.isPresent : words.isAbsent, place, count }));
    document.getElementById(key)?.scrollIntoView({ block: "nearest" });
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    enter();
    event.currentTarget.querySelector("input")?.select();
  };
  return (
    <form role="search" method="get" action={address} onSubmit={submit}>
      <label htmlFor="q">{words.search}</label>
      <div className="desk-search">
        <input
          className="input"
          id="q"
          name="q"
          type="search"
          value={finder.text}
          onChange={(event) => finder.type(event.target.value)}
          onKeyDown={press}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="done"
          maxLength={100}
          aria-describedby="q-hint"
        />
        {order === "fr" && <input type="hidden" name="order" value="fr" />}
        <noscript>
          <button className="button quiet">{words.find}</button> <a href={address}>{words.showAll}</a>
        </noscript>
      </div>
      <p className="hint" id="q-hint">
        {words.hint}
      </p>
    </form>
  );
}
