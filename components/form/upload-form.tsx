"use client";

import { useEffect, useRef, type ReactNode } from "react";
import type { Outcome } from "@/lib/access/outcome";
import { ErrorSummary, type SummaryTexts } from "./error-summary";
import { Frame, describedBy, useField } from "./field";
import { OutcomeContext } from "./outcome-context";

interface UploadFormProps {
  /** An address that takes files; it leads back here where something is wrong. */
  address: string;
  /** What became of it the last time it was sent. */
  outcome: Outcome | null;
  texts: SummaryTexts;
  /** What fields are called in the error summary, by their names: where a complaint alone does not say which is meant. */
  labels?: Record<string, string>;
  children: ReactNode;
}

/** A form that brings files. A browser sends it to an address of its own, which comes back here with what was wrong. */
export function UploadForm({ address, outcome, texts, labels, children }: UploadFormProps) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), []);
  return (
    <form action={address} method="post" encType="multipart/form-data" noValidate>
      <OutcomeContext value={outcome}>
        {outcome && <ErrorSummary ref={summary} outcome={outcome} texts={texts} labels={labels} />}
        {children}
      </OutcomeContext>
    </form>
  );
}

interface FileProps {
  name: string;
  label: ReactNode;
  hint: ReactNode;
  /** Which files to offer: "application/pdf". */
  accept: string;
}

/** A file. */
export function FileField({ name, label, hint, accept }: FileProps) {
  const field = useField(name);
  return (
    <Frame name={name} label={label} hint={hint} wrong={field.wrong}>
      <input
        className="input"
        type="file"
        id={name}
        name={name}
        accept={accept}
        aria-invalid={field.wrong ? true : undefined}
        aria-describedby={describedBy(name, true, Boolean(field.wrong))}
      />
    </Frame>
  );
}
