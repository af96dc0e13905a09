"use client";

import type { Ref } from "react";
import type { Outcome } from "@/lib/access/outcome";

export interface SummaryTexts {
  /** "There is a problem" */
  summary: string;
  /** "Error:" */
  errorPrefix: string;
}

/** The box above a form that says what is wrong, each complaint leading to its field; or, when all went well, that it did. */
export function ErrorSummary({
  ref,
  outcome,
  texts,
}: {
  ref: Ref<HTMLDivElement>;
  outcome: Outcome;
  texts: SummaryTexts;
}) {
  if (outcome.status === "done") {
    return outcome.message ? (
      <div className="notice good" role="status">
        {outcome.message}
      </div>
    ) : null;
  }
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={ref}>
      <h2>{texts.summary}</h2>
      {outcome.status === "invalid" ? (
        <ul>
          {Object.entries(outcome.errors).map(([field, message]) => (
            <li key={field}>{field === "form" ? message : <a href={`#${field}`}>{message}</a>}</li>
          ))}
        </ul>
      ) : (
        <p>{outcome.message}</p>
      )}
    </div>
  );
}
