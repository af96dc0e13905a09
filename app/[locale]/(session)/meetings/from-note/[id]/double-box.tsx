"use client";

import type { ReactNode } from "react";
import { CheckboxField } from "@/components/form/choice-fields";
import { useField } from "@/components/form/field";

interface DoubleBoxProps {
  /** Whether such a meeting is on record, by what the note says. */
  isLikely: boolean;
  /** Whether somebody has said already that it is another. */
  isAnother: boolean;
  label: string;
  children: ReactNode;
}

/** Says that such a meeting is on record, also where that came out only by what was typed. */
export function DoubleBox({ isLikely, isAnother, label, children }: DoubleBoxProps) {
  const { wrong, value } = useField("double");
  if (!isLikely && !isAnother && wrong === undefined && value === "") return null;
  return (
    <section id="doubles">
      {children}
      <div className="notice">
        <CheckboxField name="double" label={label} checked={isAnother} />
      </div>
    </section>
  );
}
