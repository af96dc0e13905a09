"use client";

import { use, type ReactNode } from "react";
import { OutcomeContext } from "@/components/form/outcome-context";
import type { LookedAround } from "@/lib/activities/look-around";

/** What was looked for beside the form; null: nothing was yet. */
export function useLooked(): LookedAround | null {
  const outcome = use(OutcomeContext);
  const result = outcome?.status === "done" ? (outcome.result as LookedAround | undefined) : undefined;
  return result?.step === "look" ? result : null;
}

/** Fields that stay as they were typed where the form was sent only to look around. */
export function KeepTyped({ children }: { children: ReactNode }) {
  const looked = useLooked();
  if (!looked) return children;
  return <OutcomeContext value={{ status: "invalid", errors: {}, typed: looked.typed }}>{children}</OutcomeContext>;
}
