"use client";

import { use, type ReactNode } from "react";
import { OutcomeContext } from "@/components/form/outcome-context";
import type { LookedAround } from "@/lib/activities/look-around";

/** What was found beside the form, when it was sent to look or could not be saved; undefined: nothing was looked for. */
export function useLike(): LookedAround["like"] | undefined {
  const outcome = use(OutcomeContext);
  const result = outcome?.status === "done" || outcome?.status === "invalid" ? outcome.result : undefined;
  return (result as Pick<LookedAround, "like"> | undefined)?.like;
}

function useLooked(): LookedAround | null {
  const outcome = use(OutcomeContext);
  const result = outcome?.status === "done" ? (outcome.result as LookedAround | undefined) : undefined;
  return result?.step === "look" ? result : null;
}

/** Fields that stay as they were typed where the form was sent only to look around. */
export function KeepTyped({ children }: { children: ReactNode }) {
  const looked = useLooked();
  if (!looked) return children;
  const { typed, like } = looked;
  return <OutcomeContext value={{ status: "invalid", errors: {}, typed, result: { like } }}>{children}</OutcomeContext>;
}
