"use client";

import type { View } from "@/lib/meetings/mark-book";
import { fill, plural, type DeskWords } from "./words";

interface TroubleProps {
  view: View;
  words: DeskWords;
  locale: string;
  /** Where one signs in to come back to the desk. */
  signIn: string;
  nameOf: (key: string) => string;
}

/** What does not get through, in plain words, and that nothing is lost. */
export function Trouble({ view: { connection, unsaved, complaint }, words, locale, signIn, nameOf }: TroubleProps) {
  if (connection === "well" && !complaint) return null;
  return (
    <div className={complaint ? "notice bad" : "notice"} role="alert">
      {connection === "lost" && <p>{words.lost}</p>}
      {connection === "refused" && (
        <p>
          {words.refused}{" "}
          <a href={signIn} target="_blank">
            {words.signIn}
          </a>
        </p>
      )}
      {connection !== "well" && unsaved > 0 && <p>{plural(words.waiting, unsaved, locale)}</p>}
      {complaint && <p>{fill(words.rejected, { name: nameOf(complaint.key), message: complaint.message })}</p>}
    </div>
  );
}
