"use client";

import { use, type ReactNode } from "react";
import { OutcomeContext } from "@/components/form/outcome-context";
import type { Typed } from "@/lib/access/outcome";

const rowOf = (field: string) => /^delegates\.([^.]+)\./.exec(field)?.[1];

/** What was typed; of rows that the form did not have, because another named them meanwhile, what stands. */
function withTheirs(typed: Typed, theirs: Typed): Typed {
  const here = new Set(Object.keys(typed).map(rowOf));
  const others = Object.entries(theirs).filter(([field]) => !here.has(rowOf(field)) && rowOf(field) !== undefined);
  return { ...Object.fromEntries(others), ...typed };
}

interface PartsProps {
  version: number;
  /** What stands now, said where somebody else answered meanwhile. */
  theirs: ReactNode;
  children: ReactNode;
}

/** An answer's fields. After a conflict what stands now is above them, and what is sent next replaces it. */
export function AnswerParts({ version, theirs, children }: PartsProps) {
  const outcome = use(OutcomeContext);
  if (outcome?.status !== "conflict")
    return (
      <>
        <input type="hidden" name="version" value={version} />
        {children}
      </>
    );
  const typed = withTheirs(outcome.typed, outcome.theirs);
  return (
    <OutcomeContext value={{ ...outcome, typed }}>
      <input key={outcome.version} type="hidden" name="version" value={outcome.version} />
      <div className="notice">{theirs}</div>
      {children}
    </OutcomeContext>
  );
}
