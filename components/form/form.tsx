"use client";

import { useActionState, useEffect, useRef, type ReactNode } from "react";
import type { Outcome } from "@/lib/access/outcome";
import { ErrorSummary, type SummaryTexts } from "./error-summary";
import { OutcomeContext } from "./outcome-context";

type FormAction = (previous: Outcome | null, form: FormData) => Promise<Outcome>;

interface FormProps {
  action: FormAction;
  texts: SummaryTexts;
  /** What fields are called in the error summary, by their names: where a complaint alone does not say which is meant. */
  labels?: Record<string, string>;
  children: ReactNode;
  className?: string;
}

/**
 * A form that says what became of it: errors in a summary that takes the focus and beside their fields, what was typed kept.
 * Works the same when sent without JavaScript. GOV.UK Design System, "Error summary".
 */
export function Form({ action, texts, labels, children, className }: FormProps) {
  const [outcome, send, pending] = useActionState(action, null);
  const summary = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!outcome || outcome.status === "done") return;
    summary.current?.focus();
    if (!document.title.startsWith(texts.errorPrefix)) document.title = `${texts.errorPrefix} ${document.title}`;
  }, [outcome, texts.errorPrefix]);

  return (
    <form action={send} className={className} noValidate aria-busy={pending}>
      <OutcomeContext value={outcome}>
        {outcome && <ErrorSummary ref={summary} outcome={outcome} texts={texts} labels={labels} />}
        {children}
      </OutcomeContext>
    </form>
  );
}
