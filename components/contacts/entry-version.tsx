"use client";

import { use } from "react";
import { OutcomeContext } from "@/components/form/outcome-context";
import type { Typed } from "@/lib/access/outcome";

interface EntryVersionProps {
  appointmentId: string;
  version: number;
  /** What the entry said when the form was opened. */
  seen: Typed;
}

/** Which version of the entry the person sees: the one the form was opened with, or that of a conflict shown since. */
export function EntryVersion({ appointmentId, version, seen }: EntryVersionProps) {
  const outcome = use(OutcomeContext);
  const typed = outcome && outcome.status !== "done" ? outcome.typed : null;
  const isConflict = outcome?.status === "conflict";
  const shown = isConflict ? String(outcome.version) : (typed?.version ?? String(version));
  const known = isConflict ? JSON.stringify(outcome.theirs) : (typed?.seen ?? JSON.stringify(seen));
  return (
    <>
      <input type="hidden" name="appointmentId" value={appointmentId} readOnly />
      <input type="hidden" name="version" value={shown} readOnly />
      <input type="hidden" name="seen" value={known} readOnly />
    </>
  );
}
