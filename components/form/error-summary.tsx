"use client";

import type { Ref } from "react";
import { isSignedOut, type Outcome } from "@/lib/access/outcome";
import type { UnsentTexts } from "./unsent";

export interface SummaryTexts {
  /** "There is a problem" */
  summary: string;
  /** "Somebody else saved this entry meanwhile" */
  conflict: string;
  /** "Your session has ended"; and what to do then, with the way to sign in between <signIn> and </signIn>. */
  signedOut: { title: string; text: string };
  /** What to say where it could not be sent. */
  unsent: UnsentTexts;
  /** "Error:" */
  errorPrefix: string;
}

interface ErrorSummaryProps {
  ref: Ref<HTMLDivElement>;
  outcome: Outcome;
  texts: SummaryTexts;
  labels?: Record<string, string> | undefined;
}

function title(outcome: Outcome, texts: SummaryTexts): string {
  if (isSignedOut(outcome)) return texts.signedOut.title;
  return outcome.status === "conflict" ? texts.conflict : texts.summary;
}

/** Leads to sign-in beside this page, so that what was typed on it stays. */
function SignInAgain({ text }: { text: string }) {
  const [before, link, after] = text.split(/<\/?signIn>/);
  return (
    <p>
      {before}
      <a href="/sign-in" target="_blank">
        {link}
      </a>
      {after}
    </p>
  );
}

/** The box above a form that says what is wrong, each complaint leading to its field; or, when all went well, that it did. */
export function ErrorSummary({ ref, outcome, texts, labels }: ErrorSummaryProps) {
  if (outcome.status === "done") {
    return outcome.message ? (
      <div className="notice good" role="status">
        {outcome.message}
      </div>
    ) : null;
  }
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={ref}>
      <h2>{title(outcome, texts)}</h2>
      {outcome.status === "invalid" ? (
        <ul>
          {Object.entries(outcome.errors).map(([field, message]) => (
            <li key={field}>
              {field === "form" ? (
                message
              ) : (
                <a href={`#${field}`}>{labels?.[field] ? `${labels[field]}: ${message}` : message}</a>
              )}
            </li>
          ))}
        </ul>
      ) : isSignedOut(outcome) ? (
        <SignInAgain text={texts.signedOut.text} />
      ) : (
        <p>{outcome.message}</p>
      )}
    </div>
  );
}
