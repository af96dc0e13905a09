"use client";

import { use, type ReactNode } from "react";
import { OutcomeContext } from "@/components/form/outcome-context";

interface FoldedProps {
  /** What the names of its fields begin with. */
  name: string;
  summary: string;
  /** Whether something stands in it to begin with. */
  open: boolean;
  children: ReactNode;
}

/** Rows that few need: closed until something stands in them or is wrong with them. */
export function Folded({ name, summary, open, children }: FoldedProps) {
  const outcome = use(OutcomeContext);
  const typed = outcome && outcome.status !== "done" ? outcome.typed : {};
  const wrong = outcome?.status === "invalid" ? outcome.errors : {};
  const isFilled = Object.entries({ ...typed, ...wrong }).some(
    ([field, value]) => field.startsWith(`${name}.`) && !field.endsWith(".place") && value !== "",
  );
  return (
    <details className="mb-4" open={open || isFilled}>
      <summary>{summary}</summary>
      <div className="pt-3">{children}</div>
    </details>
  );
}
