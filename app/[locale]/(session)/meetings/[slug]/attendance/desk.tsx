"use client";

import { useEffect, useState, type MouseEvent, type SubmitEvent } from "react";
import type { Snapshot } from "@/lib/meetings/desk";
import { countPresent, isPresent } from "@/lib/meetings/rules";
import { Counts } from "./counts";
import { DelegateForm, type DelegateFormProps } from "./delegate-form";
import { Finder } from "./finder";
import { PostForm, Row, type Place } from "./row";
import { Trouble } from "./trouble";
import { useBook } from "./use-book";
import { useFinder } from "./use-finder";
import { useMarking } from "./use-marking";
import { fill } from "./words";

interface DeskProps {
  first: Snapshot;
  place: Place;
  locale: string;
  /** States with a Point of Contact; null: not known. */
  points: number | null;
  /** What the address asks for: a search, a delegation to add a delegate to, what was marked last. */
  query: { q: string; wrong: string | undefined; add: string | null; marked: string | null; order: string };
  form: Omit<DelegateFormProps, "meeting" | "order">;
}

/** The attendance desk. Without JavaScript each of its forms works by itself; with it, marks are there at once. */
export function Desk({ first, place, locale, points, query, form }: DeskProps) {
  const { words, address, meeting } = place;
  const order = query.order === "fr" ? "&order=fr" : "";
  const [view, book] = useBook(first, { address, meeting, query: order });
  const delegations = view.snapshot.delegations ?? [];
  const finder = useFinder(delegations, query.q, query.wrong === undefined, words);
  const { nameOf } = finder;
  const { said, say, isThere, last, mark, undo } = useMarking({ view, book, delegations, nameOf, words }, query.marked);
  const [adding, setAdding] = useState(query.add);
  // A new form means that the last one was sent and its delegate is on the list.
  const [firstForm] = useState(form.id);
  const [formId, setFormId] = useState(form.id);
  if (formId !== form.id) {
    setFormId(form.id);
    setAdding(query.add);
  }
  useEffect(() => {
    // Whoever sent it goes on from the row that was added.
    if (form.id !== firstForm) document.getElementById(location.hash.slice(1))?.focus();
  }, [form.id, firstForm]);
  const counts = countPresent(delegations, view.marks);

  const take = (event: SubmitEvent<HTMLElement>) => {
    const sent = event.target;
    const { submitter } = event.nativeEvent;
    if (!sent.dataset.does || !(submitter instanceof HTMLButtonElement)) return;
    event.preventDefault();
    const key = submitter.dataset.key ?? submitter.value;
    // The button goes with the mark: whoever pressed it by keyboard stays on the row.
    document.getElementById(key)?.focus({ preventScroll: true });
    if (sent.dataset.does === "mark") mark(key);
    else undo(key);
  };
  const open = (event: MouseEvent) => {
    const link = (event.target as Element).closest<HTMLElement>("a[data-add]");
    if (!link) return;
    event.preventDefault();
    setAdding(link.dataset.add || null);
    if (adding !== null) document.getElementById(adding)?.focus({ preventScroll: true });
  };

  return (
    <div className="desk" onSubmit={take} onClick={open}>
      <Counts {...{ counts, points, words, locale }} />
      <div className="desk-bar">
        <Finder {...{ finder, mark, place, locale, isThere, say }} order={query.order} wrong={query.wrong} />
        <div className="desk-last">
          {/* What the heading says already is for those who hear. */}
          <p role="status" className={said === finder.heading(locale) ? "sr-only" : undefined}>
            {said}
          </p>
          <p className={said || last ? "sr-only" : "hint"} id="q-hint">
            {words.hint}
          </p>
          {last !== undefined && (
            <PostForm to={`${address}/marks/undo${place.back}`} place={place} does="undo">
              <button className="plain-button" name="mark" value={view.marks.get(last)?.id} data-key={last}>
                {fill(words.undoOf, { name: nameOf(last) })}
              </button>
            </PostForm>
          )}
        </div>
        <Trouble
          {...{ view, words, locale }}
          dismiss={book.dismiss}
          signIn={`/sign-in?to=${encodeURIComponent(address)}`}
        />
      </div>
      <h2 id="list">{finder.heading(locale)}</h2>
      {finder.found?.length === 0 && <p>{words.noMatch}</p>}
      <ul className="desk-list" aria-labelledby="list">
        {finder.rows.map(({ item, shown, delegates }) => (
          <li key={item.id} hidden={!shown}>
            <Row
              id={item.id}
              of="delegation"
              name={item.name}
              aside={item.otherName ?? ""}
              walkIn={item.walkIn}
              mark={view.marks.get(item.id)}
              undoing={view.undoing.has(item.id)}
              through={isPresent(item, view.marks)}
              chosen={finder.chosen === item.id}
              place={place}
              addable
            />
            {delegates.length > 0 && (
              <ul>
                {delegates.map(({ id, honorific, name, position, head, walkIn }) => (
                  <li key={id}>
                    <Row
                      id={id}
                      of="participant"
                      name={honorific ? `${honorific} ${name}` : name}
                      aside={[position, head && words.head].filter(Boolean).join(", ")}
                      walkIn={walkIn}
                      mark={view.marks.get(id)}
                      undoing={view.undoing.has(id)}
                      through={false}
                      chosen={finder.chosen === id}
                      place={place}
                    />
                  </li>
                ))}
              </ul>
            )}
            {adding === item.id && (
              <DelegateForm
                {...form}
                meeting={meeting}
                order={query.order}
                delegation={item.id}
                close={`${address}${place.back}#${item.id}`}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
