"use client";

import { use, type ReactNode } from "react";
import { OutcomeContext } from "@/components/form/outcome-context";
import type { Typed } from "@/lib/access/outcome";
import type { Preview } from "@/lib/mail/preview";
import { ShowPreview } from "./preview";

type Stepped = Preview | { step: "edit"; typed: Typed } | { step: "open" };

/** What is asked, or what would come of it: whichever the form has come to. */
export function Steps({ children }: { children: ReactNode }) {
  const outcome = use(OutcomeContext);
  const result = outcome?.status === "done" ? (outcome.result as Stepped) : null;
  if (result?.step === "preview") return <ShowPreview key={result.as} preview={result} />;
  if (result?.step === "edit")
    return <OutcomeContext value={{ status: "invalid", errors: {}, typed: result.typed }}>{children}</OutcomeContext>;
  return children;
}
