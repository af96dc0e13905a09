"use client";

import { memo, type ReactNode } from "react";
import type { Mark } from "@/lib/meetings/mark-drawing";
import { fill, type DeskWords } from "./words";

export interface Place {
  /** The desk's address, and the question that brings one back to what it shows: "?order=fr&q=mon". */
  address: string;
  back: string;
  meeting: string;
  /** The day that is marked, "YYYY-MM-DD". */
  day: string;
  /** Whether nobody can be marked present on it. */
  closed: boolean;
  words: DeskWords;
}

interface RowProps {
  id: string;
  of: "delegation" | "participant";
  name: string;
  /** What is said of it beside its name. */
  aside: string;
  /** The other days on which it was present, in words. */
  also: string | undefined;
  walkIn: boolean;
  mark: Mark | undefined;
  /** Its mark was taken back, which is not saved yet. */
  undoing: boolean;
  /** Present by one of its delegates. */
  through: boolean;
  chosen: boolean;
  place: Place;
  addable?: boolean;
}

/** One line of the desk: a delegation or a delegate, and whether it is there. Drawn anew only when something of it changes. */
export const Row = memo(function Row(row: RowProps) {
  const { id, of, name, aside, also, walkIn, mark, undoing, through, chosen, place, addable } = row;
  const { words, address, back } = place;
  const withdrawn = `${address}/${of === "delegation" ? "delegations" : "delegates"}/withdraw${back}`;
  return (
    <div id={id} className={of === "delegation" ? "row" : "row person"} data-chosen={chosen || undefined} tabIndex={-1}>
      <span className="row-name">{name}</span>
      <span className="row-aside">
        {aside}
        {walkIn && (
          <>
            {aside && ", "}
            {of === "delegation" ? words.walkIn : words.added}
            <PostForm to={withdrawn} place={place}>
              <button className="plain-button" name={of} value={id} aria-label={fill(words.withdrawOf, { name })}>
                {words.withdraw}
              </button>
            </PostForm>
          </>
        )}
        {also && <span>{fill(words.alsoOn, { days: also })}</span>}
        {of === "participant" && (
          <a
            className="row-add"
            href={`${address}/delegates/${id}${back}`}
            aria-label={fill(words.correctOf, { name })}
          >
            {words.correct}
          </a>
        )}
        {addable && (
          <a
            className="row-add"
            href={`${address}${back ? `${back}&` : "?"}add=${id}#${id}`}
            data-add={id}
            aria-label={fill(words.addDelegateOf, { name })}
          >
            {words.addDelegate}
          </a>
        )}
      </span>
      <span className="row-act">
        {undoing && <small className="unsaved">{words.undoUnsaved}</small>}
        {mark ? (
          <Present {...{ id, of, name, mark, place }} />
        ) : through ? (
          <span className="present">✓ {words.presentThrough}</span>
        ) : (
          !place.closed && (
            <PostForm to={`${address}/marks${back}`} place={place} does="mark">
              <button className="button quiet" name={of} value={id} aria-label={fill(words.markOf, { name })}>
                {words.mark}
              </button>
            </PostForm>
          )
        )}
      </span>
    </div>
  );
});

/** "09:04" of the meeting's own day; a longer text names another day; null is what the record says. */
function timeSaid(time: string | null, words: DeskWords): string {
  if (time === null) return words.presentNoted;
  return fill(time.length > 5 ? words.presentRecorded : words.presentAt, { time });
}

function Present({ id, of, name, mark, place }: Pick<RowProps, "id" | "of" | "name" | "place"> & { mark: Mark }) {
  const { words, address, back } = place;
  const by = mark.by === null ? "" : fill(words.by, { name: mark.by });
  return (
    <>
      <span className={mark.saved ? "present" : "present unsaved"} title={by || undefined}>
        {mark.saved && "✓ "}
        {timeSaid(mark.time, words)}
        {mark.saved ? by && <small>{by}</small> : <small>{words.unsaved}</small>}
      </span>
      <PostForm to={`${address}/marks/undo${back}`} place={place} does="undo">
        <button
          className="plain-button"
          name="mark"
          value={mark.id}
          data-key={id}
          data-of={of}
          aria-label={fill(words.undoOf, { name })}
        >
          {words.undo}
        </button>
      </PostForm>
    </>
  );
}

interface PostProps {
  to: string;
  place: Place;
  /** What the desk does of it without leaving the page; without it the form is sent. */
  does?: "mark" | "undo";
  children: ReactNode;
}

/** A form that works by itself; the desk takes it over where it can. */
export function PostForm({ to, place, does, children }: PostProps) {
  return (
    <form method="post" action={to} data-does={does}>
      <input type="hidden" name="meeting" value={place.meeting} />
      {does === "mark" && <input type="hidden" name="day" value={place.day} />}
      {children}
    </form>
  );
}
