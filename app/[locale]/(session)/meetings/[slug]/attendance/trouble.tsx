"use client";

import type { View } from "@/lib/meetings/mark-book";
import type { Complaint } from "@/lib/meetings/mark-order";
import { fill, plural, type DeskWords } from "./words";

interface TroubleProps {
  view: View;
  words: DeskWords;
  locale: string;
  /** Where one signs in to come back to the desk. */
  signIn: string;
  dismiss: (complaint: Complaint) => void;
}

/** What does not get through, in plain words, and that nothing is lost. */
export function Trouble({ view: { connection, unsaved, complaints }, words, locale, signIn, dismiss }: TroubleProps) {
  return (
    <>
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
          {unsaved > 0 && <p>{plural(words.waiting, unsaved, locale)}</p>}
        </div>
      )}
      <Complaints {...{ complaints, words, locale, dismiss }} />
    </>
  );
}

/** As many at once as leave room for the list. */
const most = 2;

type ComplaintsProps = Pick<View, "complaints"> & Pick<TroubleProps, "words" | "locale" | "dismiss">;

/** What was not taken, each until somebody has read it. */
function Complaints({ complaints, words, locale, dismiss }: ComplaintsProps) {
  if (complaints.length === 0) return null;
  const more = complaints.length - most;
  return (
    <div className="notice bad" role="alert">
      <ul className="desk-complaints">
        {complaints.slice(0, most).map((complaint) => {
          const { kind, id, name, message } = complaint;
          return (
            <li key={`${kind} ${id}`}>
              {fill(kind === "mark" ? words.notMarked : words.notUndone, { name, message })}{" "}
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
