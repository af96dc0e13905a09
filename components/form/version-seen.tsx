"use client";

import { use } from "react";
import { OutcomeContext } from "@/components/form/outcome-context";
import type { Typed } from "@/lib/access/outcome";

interface VersionSeenProps {
  /** What the form is about: the field that names it, and its value. */
  about: Typed;
  version: number;
  /** What it said when the form was opened. */
  seen: Typed;
}

/** Which version of something the person sees: the one the form was opened with, or that of a conflict shown since. */
export function VersionSeen({ about, version, seen }: VersionSeenProps) {
  const outcome = use(OutcomeContext);
  const typed = outcome && outcome.status !== "done" ? outcome.typed : null;
  const isConflict = outcome?.status === "conflict";
  const shown = isConflict ? String(outcome.version) : (typed?.version ?? String(version));
  const known = isConflict ? JSON.stringify(outcome.theirs) : (typed?.seen ?? JSON.stringify(seen));
  return (
    <>
      {Object.entries(about).map(([name, value]) => (
        <input type="hidden" key={name} name={name} value={value} readOnly />
      ))}
      <input type="hidden" name="version" value={shown} readOnly />
      <input type="hidden" name="seen" value={known} readOnly />
    </>
  );
}
