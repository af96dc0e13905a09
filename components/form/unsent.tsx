"use client";

import { unstable_isUnrecognizedActionError, unstable_rethrow } from "next/navigation";
import { Component, type ReactNode } from "react";
import type { Outcome, Typed } from "@/lib/access/outcome";

export interface UnsentTexts {
  /** Nobody answered. */
  unreachable: string;
  /** The portal was renewed since the page was opened, and knows the form no longer. */
  outOfDate: string;
}

interface UnsentProps {
  texts: UnsentTexts;
  /** What was typed when the form was last sent. */
  typed: () => Typed;
  /** Draws the form. @param outcome what it begins with: nothing, or that it could not be sent. */
  children: (outcome: Outcome | null) => ReactNode;
}

interface UnsentState {
  error: Error | null;
}

/** Draws a form once more, as it was typed, where sending it came to nothing: no connection, or a page out of date. */
export class Unsent extends Component<UnsentProps, UnsentState> {
  override state: UnsentState = { error: null };

  static getDerivedStateFromError(error: Error) {
    // What leads elsewhere is no error.
    unstable_rethrow(error);
    return { error };
  }

  override render() {
    const { texts, typed, children } = this.props;
    const { error } = this.state;
    const message = unstable_isUnrecognizedActionError(error) ? texts.outOfDate : texts.unreachable;
    return children(error && { status: "failed", message, id: "", typed: typed() });
  }
}
