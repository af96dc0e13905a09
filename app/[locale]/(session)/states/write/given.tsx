"use client";

import { use, useState, useSyncExternalStore, type ReactNode } from "react";
import { OutcomeContext } from "@/components/form/outcome-context";
import type { Letters } from "@/lib/exports/letters";

interface GivenProps {
  words: { bcc: string; open: string; tooLong: string; copy: string; copied: string; again: string };
  /** What asks for them: gone once they are there. */
  children: ReactNode;
}

const never = () => () => undefined;
/** A browser without scripts gets the page as it was drawn on the server: no button that would do nothing. */
const useScripts = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

function Letter({ letter, words, id }: { letter: Letters["chunks"][number]; words: GivenProps["words"]; id: string }) {
  const [isCopied, setCopied] = useState(false);
  const scripts = useScripts();
  const copy = () => {
    void navigator.clipboard.writeText(letter.text).then(() => setCopied(true));
  };
  return (
    <div className="addresses">
      <label htmlFor={id}>{letter.title}</label>
      <textarea className="input" id={id} readOnly rows={4} value={letter.text} spellCheck={false} />
      <div className="actions">
        {scripts && (
          <button type="button" className="button quiet" onClick={copy}>
            {words.copy}
          </button>
        )}
        {letter.link ? <a href={letter.link}>{words.open}</a> : <span className="source">{words.tooLong}</span>}
        <span role="status">{isCopied && words.copied}</span>
      </div>
    </div>
  );
}

/** The form until it is sent, then the addresses in its place. */
export function Given({ words, children }: GivenProps) {
  const outcome = use(OutcomeContext);
  if (outcome?.status !== "done") return children;
  const { title, chunks, unreached, again } = outcome.result as Letters;
  return (
    <>
      <div role="status">
        <h2>{title}</h2>
      </div>
      {chunks.length > 0 && <p className="notice">{words.bcc}</p>}
      {chunks.map((letter, index) => (
        <Letter key={letter.title} letter={letter} words={words} id={`letter-${index}`} />
      ))}
      {unreached.map((missed) => (
        <section key={missed.title} className="mt-6">
          <p>{missed.title}</p>
          <ul className="without">
            {missed.names.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </section>
      ))}
      <p className="mt-6">
        <a href={again}>{words.again}</a>
      </p>
    </>
  );
}
