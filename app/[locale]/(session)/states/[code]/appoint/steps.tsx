"use client";

import { use, useEffect, useRef, type ReactNode } from "react";
import { OutcomeContext } from "@/components/form/outcome-context";
import type { Outcome, Typed } from "@/lib/access/outcome";
import type { PlanTold } from "@/lib/appointments/told";

interface CheckWords {
  title: string;
  caption: string;
  effects: string;
  warnings: string;
  submit: string;
  change: string;
}

/** What the last step came to, as far as this page goes on from it. */
type Came =
  | { step: "check"; told: PlanTold; seen: string; typed: Typed }
  | { step: "change"; typed: Typed }
  | { step: "appoint" };

function cameTo(outcome: Outcome | null): Came | null {
  if (outcome?.status === "done") return outcome.result as Came;
  if (outcome?.status !== "conflict") return null;
  const { told = "", seen = "" } = outcome.theirs;
  return { step: "check", told: JSON.parse(told) as PlanTold, seen, typed: outcome.typed };
}

function Check({ told, seen, typed, words }: Extract<Came, { step: "check" }> & { words: CheckWords }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [seen]);
  return (
    <>
      {Object.entries({ ...typed, seen })
        .filter(([name]) => name !== "step")
        .map(([name, value]) => (
          <input type="hidden" key={name} name={name} value={value} readOnly />
        ))}
      <h2 tabIndex={-1} ref={heading}>
        {words.title}
      </h2>
      {told.warnings.length > 0 && (
        <div className="notice">
          <h3 className="mt-0">{words.warnings}</h3>
          <ul className="list-disc pl-5">
            {told.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </div>
      )}
      <dl className="facts max-w-measure" aria-label={words.caption}>
        {told.lines.map(({ label, text }) => [
          <dt key={`${label} label`}>{label}</dt>,
          <dd key={label} className="break-words">
            {text}
          </dd>,
        ])}
      </dl>
      <h3 className="mt-6">{words.effects}</h3>
      <ul className="max-w-measure list-disc pl-5">
        {told.effects.map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </ul>
      <div className="actions">
        <button className="button" name="step" value="appoint">
          {words.submit}
        </button>
        <button className="button quiet" name="step" value="change">
          {words.change}
        </button>
      </div>
    </>
  );
}

/** First the fields; then what would happen, to check; from there back to the fields, or on. GOV.UK, "Check answers". */
export function Steps({ words, children }: { words: CheckWords; children: ReactNode }) {
  const came = cameTo(use(OutcomeContext));
  if (came?.step === "check") return <Check {...came} words={words} />;
  const again: Outcome | null = came?.step === "change" ? { status: "invalid", errors: {}, typed: came.typed } : null;
  const fields = (
    <>
      <input type="hidden" name="step" value="check" readOnly />
      {children}
    </>
  );
  return again ? <OutcomeContext value={again}>{fields}</OutcomeContext> : fields;
}
