"use client";

import { useEffect, useMemo, useState, type MouseEvent, type SubmitEvent } from "react";
import { formatDate } from "@/lib/dates";
import type { Delegation } from "@/lib/meetings/delegations";
import type { Snapshot } from "@/lib/meetings/desk";
import { addressWith } from "@/lib/request/address";
import { countPresent, isPresent, stillToMark } from "@/lib/meetings/rules";
import { Counts } from "./counts";
import { DelegateForm, type DelegateFormProps } from "./delegate-form";
import { Finder } from "./finder";
import { PostForm, Row, type Place } from "./row";
import { Trouble } from "./trouble";
import { useBook } from "./use-book";
import { useFinder } from "./use-finder";
import { useLeaving } from "./use-leaving";
import { useMarking } from "./use-marking";
import { useWalkIns } from "./use-walk-ins";
import { useOtherDays } from "./use-other-days";
import { Was } from "./was";
import { Whole } from "./whole";
import { fill, plural } from "./words";

const nobody: Delegation[] = [];

interface DeskProps {
  first: Snapshot;
  place: Place;
  locale: string;
  /** States with a Point of Contact; null: not known. */
  points: number | null;
  /** What the address asks for: a search, a delegation to add a delegate to, what was marked last. */
  query: {
    q: string;
    wrong: string | undefined;
    add: string | null;
    marked: string | null;
    order: string;
    was: string | null;
  };
  /** What every address of this desk says: its order and its day, where they are not the usual ones. */
  kept: Record<string, string>;
  /** The days of the meeting. */
  days: string[];
  form: Omit<DelegateFormProps, "meeting" | "order" | "day">;
}

/** The attendance desk. Without JavaScript each of its forms works by itself; with it, marks are there at once. */
export function Desk({ first, place, locale, points, query, kept, days, form }: DeskProps) {
  const { words, address, meeting, day, closed } = place;
  const order = query.order === "fr" ? "&order=fr" : "";
  const asking = days.length > 0 ? `${order}&day=${day}` : order;
  const [view, book, now] = useBook(first, { address, meeting, day, query: asking });
  const delegations = view.snapshot.delegations ?? nobody;
  const { others, also } = useOtherDays(view.snapshot.otherDays, delegations, locale);
  const [was, setWas] = useState(query.was);
  const before = others.find((other) => other.day === was);
  const only = useMemo(
    () => (before ? stillToMark(delegations, before.keys, view.marks) : null),
    [before, delegations, view.marks],
  );
  const asked = { typed: query.q, heeded: query.wrong === undefined };
  const finder = useFinder(delegations, asked, only, words);
  const { nameOf } = finder;
  const marking = { view, book, delegations, nameOf, words, day, closed };
  const { said, say, isThere, last, mark, undo } = useMarking(marking, query.marked);
  const signingOut = useLeaving(view.unsaved);
  const turned = days.find((next) => next === now && next > day);
  /** Among those of another day the next is at hand once one is marked. */
  const markOn = (key: string) => {
    mark(key);
    const next = only && !closed ? finder.leave(key) : null;
    if (next !== null) say(fill(words.saidNext, { name: nameOf(key), next: nameOf(next) }));
  };
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
  useWalkIns({ book, nameOf, words, say, done: () => setAdding(null) });
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
    const link = (event.target as Element).closest<HTMLElement>("a[data-add], a[data-was]");
    if (!link) return;
    event.preventDefault();
    if (link.dataset.was !== undefined) {
      setWas(link.dataset.was || null);
      document.getElementById("q")?.focus();
      return;
    }
    setAdding(link.dataset.add || null);
    if (adding !== null) document.getElementById(adding)?.focus({ preventScroll: true });
  };

  return (
    <div className="desk" onSubmit={take} onClick={open}>
      <Counts {...{ counts, points, words, locale }} />
      <Whole {...{ delegations, others, standing: view.marks, words, locale }} />
      <div className="desk-bar">
        {turned !== undefined && (
          <p className="notice" role="alert">
            {fill(words.dayTurned, { date: formatDate(day, "day", locale) })}{" "}
            <a href={addressWith(address, { ...kept, day: turned })}>
              {fill(words.goOn, { date: formatDate(turned, "day", locale) })}
            </a>
          </p>
        )}
        <Finder
          {...{ finder, place, locale, isThere, say }}
          mark={markOn}
          kept={{ ...kept, ...(was && { was }) }}
          wrong={query.wrong}
        />
        <Was
          {...{ address, kept, words, now: before?.day ?? null }}
          days={others
            .filter((other) => !closed && other.day < day)
            .map((other) => ({ ...other, count: stillToMark(delegations, other.keys, view.marks).size }))}
        />
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
          {...{ view, words, locale, book, signingOut }}
          signIn={`/sign-in?to=${encodeURIComponent(addressWith(address, kept))}`}
        />
      </div>
      <h2 id="list">
        {before && finder.text.trim() === ""
          ? plural(words.wasList, finder.count, locale, { date: before.name })
          : finder.heading(locale)}
      </h2>
      {finder.found?.length === 0 && !before && <p>{words.noMatch}</p>}
      <ul className="desk-list" aria-labelledby="list">
        {finder.rows.map(({ item, shown, delegates }) => (
          <li key={item.id} hidden={!shown}>
            <Row
              id={item.id}
              of="delegation"
              name={item.name}
              aside={item.otherName ?? ""}
              also={also.get(item.id)}
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
                      also={also.get(id)}
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
              <div data-adds="delegate">
                <DelegateForm
                  {...form}
                  meeting={meeting}
                  order={query.order}
                  day={days.length > 0 ? day : ""}
                  delegation={item.id}
                  close={`${address}${place.back}#${item.id}`}
                />
              </div>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
