"use client";

import type { Ref } from "react";
import type { Outcome } from "@/lib/access/outcome";

export interface SummaryTexts {
  /** "There is a problem" */
  summary: string;
  /** "Somebody else saved this entry meanwhile" */
  conflict: string;
  /** "Error:" */
  errorPrefix: string;
}

interface ErrorSummaryProps {
  ref: Ref<HTMLDivElement>;
  outcome: Outcome;
  texts: SummaryTexts;
  labels?: Record<string, string> | undefined;
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
      <h2>{outcome.status === "conflict" ? texts.conflict : texts.summary}</h2>
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
      ) : (
        <p>{outcome.message}</p>
      )}
    </div>
  );
}
