"use client";

import type { ReactNode } from "react";
import { Frame, describedBy, useField } from "./field";

interface DayProps {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  value?: string | undefined;
}

const day = /^\d{4}-\d\d-\d\d$/;

/** A day. A browser's date field cannot show what is no date: then an ordinary one keeps it. */
export function DayField({ name, label, hint, value }: DayProps) {
  const field = useField(name, value);
  const isDay = field.value === "" || day.test(field.value);
  return (
    <Frame name={name} label={label} hint={hint} wrong={field.wrong}>
      <input
        key={field.key}
        className="input max-w-56"
        id={name}
        name={name}
        type={isDay ? "date" : "text"}
        min="1900-01-01"
        max="2100-12-31"
        maxLength={40}
        defaultValue={field.value}
        aria-invalid={field.wrong ? true : undefined}
        aria-describedby={describedBy(name, Boolean(hint), Boolean(field.wrong))}
      />
    </Frame>
  );
}
