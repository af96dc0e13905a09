"use client";

import type { Book } from "@/lib/meetings/mark-book";
import type { View } from "@/lib/meetings/mark-view";
import type { Complaint, Kept } from "@/lib/meetings/mark-order";
import { fill, plural, type DeskWords } from "./words";

interface TroubleProps {
  view: View;
  words: DeskWords;
  locale: string;
  /** Where one signs in to come back to the desk. */
  signIn: string;
  book: Book;
  /** Whether somebody is about to sign out with changes that are not saved yet. */
  signingOut: boolean;
}

/** What does not get through, in plain words, and that nothing is lost. */
export function Trouble({ view, words, locale, signIn, book, signingOut }: TroubleProps) {
  const { connection, unsaved, others, handedIn, adding, complaints } = view;
  return (
    <>
      {handedIn > 0 && (
        <div className="notice good" role="status">
          {plural(words.handedIn, handedIn, locale)}{" "}
          <button type="button" className="plain-button" onClick={() => book.thank()}>
            {words.dismiss}
          </button>
        </div>
      )}
      {others > 0 && (
        <div className="notice" role="alert">
          {plural(words.others, others, locale)}{" "}
          <button type="button" className="plain-button" onClick={() => book.adopt()}>
            {words.adopt}
          </button>
        </div>
      )}
      {signingOut && (
        <div className="notice" role="alert">
          {plural(words.signingOut, unsaved, locale)}{" "}
          <form action="/sign-out" method="post" className="inline">
            <button className="plain-button">{words.signOut}</button>
          </form>
        </div>
      )}
      {connection !== "well" && (
        <div className="notice" role="alert">
          <p>
            {words[connection]}{" "}
            {connection !== "lost" && (
              <a href={signIn} target="_blank">
                {words.signIn}
              </a>
            )}
          </p>
          {unsaved > 0 && !signingOut && <p>{plural(words.waiting, unsaved, locale)}</p>}
        </div>
      )}
      {adding.length > 0 && (
        <div className="notice" role="status">
          <p>{words.adding}</p>
          <ul className="desk-complaints">
            {adding.map((order) => (
              <li key={order.place}>
                {order.name}{" "}
                <button
                  type="button"
                  className="plain-button"
                  aria-label={fill(words.dropOf, { name: order.name })}
                  onClick={() => book.drop(order)}
                >
                  {words.drop}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Complaints {...{ complaints, words, locale }} dismiss={(complaint) => book.dismiss(complaint)} />
    </>
  );
}

/** As many at once as leave room for the list. */
const most = 2;

type ComplaintsProps = Pick<View, "complaints"> &
  Pick<TroubleProps, "words" | "locale"> & { dismiss: (complaint: Kept<Complaint>) => void };

/** What was not taken, each until somebody has read it. */
function Complaints({ complaints, words, locale, dismiss }: ComplaintsProps) {
  if (complaints.length === 0) return null;
  const more = complaints.length - most;
  return (
    <div className="notice bad" role="alert">
      <ul className="desk-complaints">
        {complaints.slice(0, most).map((complaint) => {
          const { kind, place, name, message } = complaint;
          return (
            <li key={place}>
              {fill({ mark: words.notMarked, undo: words.notUndone, add: words.notAdded }[kind], { name, message })}{" "}
              <button
                type="button"
                className="plain-button"
                aria-label={fill(words.dismissOf, { name })}
                onClick={() => dismiss(complaint)}
              >
                {words.dismiss}
              </button>
            </li>
          );
        })}
        {more > 0 && <li>{plural(words.more, more, locale)}</li>}
      </ul>
    </div>
  );
}
