"use client";

import { use, type ReactNode } from "react";
import { OutcomeContext } from "@/components/form/outcome-context";
import type { Opened } from "@/lib/checks/open-check";
import { ShowPreview } from "./preview";

/** What is asked, or what would come of it: whichever the form has come to. */
export function Steps({ children }: { children: ReactNode }) {
  const outcome = use(OutcomeContext);
  const result = outcome?.status === "done" ? (outcome.result as Opened) : null;
  if (result?.step === "preview") return <ShowPreview key={result.as} preview={result} />;
  if (result?.step === "edit")
    return <OutcomeContext value={{ status: "invalid", errors: {}, typed: result.typed }}>{children}</OutcomeContext>;
  return children;
}
