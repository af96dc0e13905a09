"use client";

import type { ChangeEvent, KeyboardEvent, SubmitEvent } from "react";
import { addressWith } from "@/lib/request/address";
import type { Place } from "./row";
import type { FinderState } from "./use-finder";
import { fill, plural } from "./words";

interface FinderProps {
  finder: FinderState;
  mark: (key: string) => void;
  /** What of the address is kept by a search. */
  kept: Record<string, string>;
  place: Place;
  locale: string;
  /** What is wrong with what the address asks for. */
  wrong: string | undefined;
  isThere: (key: string) => boolean;
  say: (text: string) => void;
}

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** The search field: letters narrow the list, Enter marks the first match or what arrow keys chose, Escape clears. Without JavaScript a search. */
export function Finder({ finder, mark, place, locale, kept, wrong, isThere, say }: FinderProps) {
  const { words, address } = place;
  /** Says what Enter would do. */
  const sayFirst = (key: string, count: number) =>
    say(plural(isThere(key) ? words.saidFirstPresent : words.saidFirst, count, locale, { name: finder.nameOf(key) }));
  const type = (text: string) => {
    const { key, count } = finder.type(text);
    if (key !== null) sayFirst(key, count);
    else say(text.trim() === "" ? "" : plural(words.matches, 0, locale, { query: text.trim() }));
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = steps[event.key];
    if (event.key === "Escape") type("");
    if (step === undefined) return;
    event.preventDefault();
    const gone = finder.go(step);
    if (!gone) return;
    const { key, ...among } = gone;
    const state = isThere(key) ? words.isPresent : words.isAbsent;
    say(fill(words.saidChosen, { name: finder.nameOf(key), state, ...among }));
  };
  const enter = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.currentTarget.querySelector("input")?.select();
    if (finder.chosen !== null) {
      mark(finder.chosen);
      return;
    }
    const key = finder.restart();
    if (key !== null) sayFirst(key, finder.count);
    else say(finder.heading(locale));
  };
  const complaint = wrong !== undefined && finder.isAsked ? wrong : undefined;
  return (
    <form role="search" method="get" action={address} onSubmit={enter} className={complaint && "field wrong"}>
      <p className="desk-label">
        <label htmlFor="q">{words.search}</label>
        <a href="#walk-in">{words.addWalkIn}</a>
      </p>
      {complaint && (
        <p className="complaint" id="q-error">
          {complaint}
        </p>
      )}
      <div className="desk-search">
        <input
          className="input"
          id="q"
          name="q"
          type="search"
          value={finder.text}
          onChange={(event: ChangeEvent<HTMLInputElement>) => type(event.target.value)}
          onKeyDown={press}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="done"
          maxLength={100}
          aria-invalid={complaint ? true : undefined}
          aria-describedby={complaint ? "q-error q-hint" : "q-hint"}
        />
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <noscript>
          <button className="button quiet">{words.find}</button>{" "}
          <a href={addressWith(address, kept)}>{words.showAll}</a>
        </noscript>
      </div>
    </form>
  );
}
