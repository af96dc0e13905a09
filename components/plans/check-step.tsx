"use client";

import { use, useEffect, useRef, type ReactNode } from "react";
import { OutcomeContext } from "@/components/form/outcome-context";
import type { Outcome } from "@/lib/access/outcome";
import type { Step } from "@/lib/plans/say-withdrawal";

interface CheckStepProps {
  words: { title: string; submit: string; change: string };
  /** What is to be withdrawn, where its step does not say so itself. */
  told?: ReactNode;
  children: ReactNode;
}

const cameTo = (outcome: Outcome | null): Step | null =>
  outcome?.status === "done" ? (outcome.result as { step: Step }).step : null;

function Check({ came: { lines, typed }, words, told }: { came: Step } & Omit<CheckStepProps, "children">) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      {Object.entries(typed)
        .filter(([name]) => name !== "step")
        .map(([name, value]) => (
          <input type="hidden" key={name} name={name} value={value} readOnly />
        ))}
      <h2 tabIndex={-1} ref={heading}>
        {words.title}
      </h2>
      {told}
      <dl className="facts max-w-measure">
        {lines.map(({ label, text }) => [
          <dt key={`${label} label`}>{label}</dt>,
          <dd key={label} className="break-words whitespace-pre-line">
            {text}
          </dd>,
        ])}
      </dl>
      <div className="actions">
        <button className="button" name="step" value="withdraw">
          {words.submit}
        </button>
        <button className="button quiet" name="step" value="change">
          {words.change}
        </button>
      </div>
    </>
  );
}

/** First the fields; then what would be withdrawn, to check; from there back to the fields, or on. GOV.UK, "Check answers". */
export function CheckStep({ words, told, children }: CheckStepProps) {
  const came = cameTo(use(OutcomeContext));
  if (came?.name === "check") return <Check came={came} words={words} told={told} />;
  const again: Outcome | null = came?.name === "change" ? { status: "invalid", errors: {}, typed: came.typed } : null;
  const fields = (
    <>
      <input type="hidden" name="step" value="check" readOnly />
      {children}
    </>
  );
  return again ? <OutcomeContext value={again}>{fields}</OutcomeContext> : fields;
}
